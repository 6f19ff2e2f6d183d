import type { Place } from '../../place';
import type { Sentence } from '../../report/sentence';
import type { Level } from '../../sheets/outline';
import { normalize } from '../../vietnamese';
import { freeCells } from '../../tables/freeCells';
import { memo } from '../../memo';

/** Words of the report as a reader meets them, with the cell that says them. */
export interface Prose {
  readonly at: Place;
  readonly text: string;
  /** Absent for a cell of a free annex. */
  readonly level?: Level;
  readonly annex?: number;
  /** Made from a row of a data sheet by a `Danh sách`. */
  readonly generated: boolean;
  /** Holds guidance of the template or a field not filled yet: what it will say is not known. */
  readonly unfinished?: true;
}

const NOT_WORDS: ReadonlySet<Level> = new Set(['Bảng', 'Biểu đồ', 'Trang ngang', 'Trang dọc']);

/** Every sentence of the outline, then every text of the free annexes. */
export const proseOf = memo((facts): readonly Prose[] => [
  ...sentencesOf(facts),
  ...annexTexts(facts),
]);

/** The sentences of the outline as printed, fields filled. */
export const sentencesOf = memo(({ outline }): readonly Prose[] =>
  outline.sentences.flatMap((sentence) => {
    const { at, text, level, annex, source } = sentence;
    if (NOT_WORDS.has(level) || text === '' || isTableText(sentence)) return [];
    const generated = source !== undefined;
    return [
      {
        at: source ?? at,
        text: normalize(text),
        level,
        generated,
        ...(annex !== undefined && { annex }),
        ...(isUnfinished(sentence) && { unfinished: true }),
      },
    ];
  }),
);

/** A `Danh sách` row that selects nothing known prints its table text: these are no words of the report. */
function isTableText(sentence: Sentence): boolean {
  const { level, source } = sentence;
  const isList = level === 'Danh sách' || level === '+ Danh sách';
  return isList && source === undefined && isUnfinished(sentence);
}

/** Whether guidance or an unfilled field still stands in a sentence. */
export function isUnfinished({ runs }: Pick<Sentence, 'runs'>): boolean {
  return runs.some(({ mark }) => mark !== undefined);
}

const annexTexts = memo((facts): readonly Prose[] =>
  freeCells(facts).flatMap(({ at, raw, text }) =>
    typeof raw === 'string' && /\p{L}/u.test(text)
      ? [{ at, text: normalize(text), generated: false }]
      : [],
  ),
);
