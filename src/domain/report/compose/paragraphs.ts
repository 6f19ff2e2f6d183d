import type { Level } from '../../sheets/outline';
import type { ParagraphBlock, ParagraphKind } from '../block';
import type { Sentence } from '../sentence';
import type { Run } from '../run';

const STYLES: Readonly<Partial<Record<Level, ParagraphKind>>> = {
  I: 'section',
  '-': 'dash',
  'Danh sách': 'dash',
  '+': 'plus',
  '+ Danh sách': 'plus',
};
const CLAUSES: ReadonlySet<Level> = new Set(['1', '1.1', '1.1.1', 'a']);

/** The paragraphs of a sentence; `attached` is the line under an annex's title, absent when switched off. */
export function paragraphsOf(
  sentence: Sentence,
  attached: string | undefined,
): readonly ParagraphBlock[] {
  const { level, marker, runs, text, title } = sentence;
  if (level === 'Phần') return [...plain('partNumber', marker), ...titled('partTitle', runs)];
  if (level === 'Phụ lục') {
    return [
      ...plain('annexNumber', marker),
      ...titled('annexTitle', runs),
      ...plain('attached', attached ?? ''),
    ];
  }
  if (text === '' && marker === '') return [];
  const clause = title ? 'clauseTitle' : 'clause';
  const style = CLAUSES.has(level) ? clause : (STYLES[level] ?? 'body');
  return [{ kind: 'paragraph', style, runs: withMarker(marker, runs) }];
}

function plain(style: ParagraphKind, text: string): readonly ParagraphBlock[] {
  return text === '' ? [] : [{ kind: 'paragraph', style, runs: [{ text }] }];
}

function titled(style: ParagraphKind, runs: readonly Run[]): readonly ParagraphBlock[] {
  return runs.length === 0 ? [] : [{ kind: 'paragraph', style, runs }];
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
