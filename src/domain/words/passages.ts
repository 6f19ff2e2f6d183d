import type { Entry } from '../entries/entry';
import type { Row, Table } from '../entries/entries';
import type { Facts } from '../facts';
import { memo } from '../memo/memo';
import type { Place } from '../place';
import type { Sentence } from '../sentence';
import type { Level } from '../sheets/outline';
import { freeCells } from '../tables/freeCells';
import { folded, normalize } from '../letters/vietnamese';
import { subjects, surroundings, type Subject } from './sections';

/** Where words stand; `lists` are made from rows of a data sheet by a `Danh sách`. */
export type Area = Subject | 'annexes' | 'cells' | 'lists' | 'outcomes' | 'notes';

/** Words that are printed or kept, with the cell that says them. */
export interface Passage {
  readonly at: Place;
  readonly text: string;
  readonly area: Area;
  /** What a paragraph of the outline stands under, annexes too. */
  readonly subject: Subject;
  /** The nearest heading, and what the paragraph that a list stands below begins with; empty for cells. */
  readonly heading: string;
  readonly above: string;
  /** Absent for cells. */
  readonly level?: Level;
  readonly annex?: number;
  /** Holds guidance of the template or a field not filled yet: what it will say is not known. */
  readonly unfinished?: true;
  /** Made from a row of a data sheet by a `Danh sách`. */
  readonly generated: boolean;
}

/** What is read in which areas: one table for all readers. */
const SCOPES = {
  /** Every paragraph of the outline as printed. */
  spoken: ['results', 'limits', 'plans', 'annexes', 'lists'],
  /** … and the texts of free annexes. */
  printed: ['results', 'limits', 'plans', 'annexes', 'lists', 'cells'],
  /** The body, with what rows of lists add to it. */
  body: ['results', 'limits', 'plans', 'lists'],
  /** What must agree with itself, wherever a person typed it. */
  arithmetic: ['results', 'limits', 'plans', 'annexes', 'cells', 'outcomes', 'notes'],
  /** What tells of results: compared with the tables. */
  told: ['results'],
  /** … and what owns to be wanting. */
  owned: ['limits'],
  /** What may repeat a figure of a table. */
  compared: ['results', 'limits', 'annexes', 'lists'],
  /** What the data sheets tell beside their columns. */
  noted: ['outcomes', 'notes'],
} as const satisfies Readonly<Record<string, readonly Area[]>>;
export type Scope = keyof typeof SCOPES;

/** The passages that this kind of reader looks at, in the order of the workbook. */
export function passages(facts: Facts, scope: Scope): readonly Passage[] {
  const areas: readonly Area[] = SCOPES[scope];
  const known =
    chosen(facts).get(scope) ??
    [...spoken(facts), ...(areas.includes('notes') ? ofSheets(facts) : [])].filter(({ area }) =>
      areas.includes(area),
    );
  chosen(facts).set(scope, known);
  return known;
}

/** The same, parted where one claim ends and the next begins (`.`, `;`). */
export function clauses(facts: Facts, scope: Scope): readonly Passage[] {
  const known = parted(facts).get(scope) ?? passages(facts, scope).flatMap(clausesOf);
  parted(facts).set(scope, known);
  return known;
}

function clausesOf(passage: Passage): readonly Passage[] {
  const pieces = passage.text.split(/(?<=[.;!?])\s+/u);
  return pieces.length < 2 ? [passage] : pieces.map((text) => ({ ...passage, text }));
}

const spoken = memo((facts): readonly Passage[] => [...ofOutline(facts), ...ofAnnexCells(facts)]);

const chosen = memo(() => new Map<Scope, readonly Passage[]>());
const parted = memo(() => new Map<Scope, readonly Passage[]>());

const CELL = { subject: 'results', heading: '', above: '', generated: false } as const;

const NOT_WORDS: ReadonlySet<Level> = new Set(['Bảng', 'Biểu đồ', 'Trang ngang', 'Trang dọc']);

function ofOutline(facts: Facts): readonly Passage[] {
  return facts.outline.sentences.flatMap((sentence, index): Passage[] => {
    const { at, text, level, annex, source } = sentence;
    if (NOT_WORDS.has(level) || text === '' || isTableText(sentence)) return [];
    const subject = subjects(facts)[index] ?? 'results';
    const { heading = '', above = '' } = surroundings(facts)[index] ?? {};
    return [
      {
        at: source ?? at,
        text: normalize(text),
        area: source ? 'lists' : annex === undefined ? subject : 'annexes',
        subject,
        heading,
        above,
        generated: source !== undefined,
        level,
        ...(annex !== undefined && { annex }),
        ...(isUnfinished(sentence) && { unfinished: true }),
      },
    ];
  });
}

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

function ofAnnexCells(facts: Facts): readonly Passage[] {
  return freeCells(facts).flatMap(({ at, raw, text }): Passage[] =>
    typeof raw === 'string' && /\p{L}/u.test(text)
      ? [{ at, text: normalize(text), area: 'cells', ...CELL }]
      : [],
  );
}

/** What tasks came to, and every note that counts something. */
const ofSheets = memo(({ entries }): readonly Passage[] => {
  const { tasks, targets, figures } = entries;
  return [
    ...ofColumn(tasks, ({ cells }) => cells.outcome, 'outcomes'),
    ...ofColumn(tasks, ({ cells }) => cells.note, 'notes'),
    ...ofColumn(targets, ({ cells }) => cells.note, 'notes'),
    ...ofColumn(figures, ({ cells }) => cells.note, 'notes'),
  ];
});

function ofColumn<K extends string>(
  { rows }: Table<K>,
  entryOf: (row: Row<K>) => Entry,
  area: Area,
): readonly Passage[] {
  const found: Passage[] = [];
  for (const row of rows) {
    const { raw, text, at } = entryOf(row);
    if (row.group || typeof raw !== 'string' || !/\d/.test(raw)) continue;
    const { subject, heading, above, generated } = CELL;
    found.push({ at, text: folded(text), area, subject, heading, above, generated });
  }
  return found;
}
