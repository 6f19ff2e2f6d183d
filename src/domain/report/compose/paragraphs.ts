import type { Level } from '../../sheets/outline';
import type { ParagraphBlock, ParagraphKind } from '../block';
import type { ReportForm } from '../form';
import type { Sentence } from '../../sentence';
import type { Run } from '../run';
import { capitals } from './issuer';

const STYLES: Readonly<Partial<Record<Level, ParagraphKind>>> = {
  I: 'section',
  '-': 'dash',
  'Danh sách': 'dash',
  '+': 'plus',
  '+ Danh sách': 'plus',
};
/** From the outside: a heading's depth below Phần. */
const HEADINGS: readonly Level[] = ['I', '1', '1.1', '1.1.1', 'a'];

/** The paragraphs of a sentence; `attached` is the line under an annex's title, absent when switched off. */
export function paragraphsOf(
  sentence: Sentence,
  attached: string | undefined,
  form: ReportForm,
): readonly ParagraphBlock[] {
  const { level, runs, text, title } = sentence;
  const marker = form === 'party' && level === 'I' ? partyMarker(sentence.marker) : sentence.marker;
  if (level === 'Phần') return [...plain('partNumber', marker, 0), ...titled('partTitle', runs)];
  if (level === 'Phụ lục') {
    return [
      ...plain('annexNumber', marker, 0),
      ...titled('annexTitle', runs.map(inCapitals)),
      ...plain('attached', attached ?? ''),
    ];
  }
  if (text === '' && marker === '') return [];
  const depth = HEADINGS.indexOf(level);
  const clause = title ? 'clauseTitle' : 'clause';
  const style = depth > 0 ? clause : (STYLES[level] ?? 'body');
  if (depth === 0 || (depth > 0 && title)) {
    const runsOfHeading = withMarker(marker, runs);
    return [{ kind: 'paragraph', style, runs: runsOfHeading, outline: depth + 1 }];
  }
  return typedLines(withMarker(marker, runs)).map((line) => ({
    kind: 'paragraph',
    style,
    runs: line,
  }));
}

/** The Party writes `I- TÊN MỤC` where the State writes `I. TÊN MỤC`. */
function partyMarker(marker: string): string {
  return marker.replace(/\.$/, '-');
}

function plain(style: ParagraphKind, text: string, outline?: number): readonly ParagraphBlock[] {
  if (text === '') return [];
  return [
    { kind: 'paragraph', style, runs: [{ text }], ...(outline !== undefined && { outline }) },
  ];
}

/** A title below its number stands beside it in the navigation; without one it is the heading itself. */
function titled(style: ParagraphKind, runs: readonly Run[]): readonly ParagraphBlock[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', style, runs, outline: 0 }];
}

/** Titles of annexes are capitals (NĐ 30/2020, PL I, III.1), in the navigation as well as on the page. */
function inCapitals(run: Run): Run {
  return { ...run, text: capitals(run.text) };
}

/**
 * A line break typed inside a row begins a paragraph of the same kind, without a marker; a field's value is never cut.
 */
function typedLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.field === undefined ? run.text.split('\n') : [run.text];
    if (first !== '') paragraphs.at(-1)?.push({ ...run, text: first });
    for (const text of others) paragraphs.push(text === '' ? [] : [{ ...run, text }]);
  }
  const filled = paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
  return filled.length === 0 ? [runs] : filled;
}

/** The marker joins the first run where that is plain. */
function withMarker(marker: string, runs: readonly Run[]): readonly Run[] {
  if (marker === '') return runs;
  const [first, ...others] = runs;
  const joins = first && first.field === undefined && !first.mark && !first.bold && !first.italic;
  return joins
    ? [{ text: `${marker} ${first.text}` }, ...others]
    : [{ text: `${marker} ` }, ...runs];
}
