import type { Facts } from '../../../../facts';
import { headerKey } from '../../../../letters/vietnamese';
import { memo } from '../../../../memo/memo';
import { type End, isToldOfSome, superlativeIn } from '../../../claims/superlatives';
import { passages, type Passage } from '../../../passages';
import { figuresIn, quoted, type Figure, type Said } from '../../../read';
import { sentencesOf } from '../../../sentences';
import { isGain, unitOf } from '../../../units';
import { tellingOf, tokensOf } from '../../tokens';
import { clauseAround } from '../columns/columnsOf';
import type { SaidOfRow } from '../judged';
import { isAbout } from '../mentions';
import { namedTables, type NamedRow, type NamedTable } from '../rows';
import { type Named, rowsNamed } from '../byWords/rowsNamed';
import { isSameAt } from '../sameNumber';
import { inOrder, isAtEnd } from './inOrder';

/** `đông nhất là lớp tại thôn Nội Am 50 người`, `lớp ít nhất là lớp ngày 11/8/2026 với 48 người`. */
const TOLD =
  /(?:(?<most>nhiều|cao|lớn|đông)|ít|thấp|nhỏ) nhất(?! trong)((?:(?! nhất)[^#%÷;()]){3,90}?)(?: với| có| đạt)? ?\(?[#%](?! (?:lần|điểm phần trăm))/gu;

/** Ends of columns that sentences give to rows known by any of their texts: a day, a place, an audience. */
export const toldEnds = memo((facts: Facts): readonly SaidOfRow[] => {
  const tables = namedTables(facts).filter(({ rows, turned }) => rows.length > 2 && !turned);
  if (tables.length === 0) return [];
  return passages(facts, 'compared').flatMap((passage) =>
    sentencesOf(passage).flatMap((said) =>
      said.line.includes(' nhất') ? ofSentence(tables, passage, said) : [],
    ),
  );
});

interface Told {
  readonly passage: Passage;
  readonly said: Said;
  readonly figure: Figure;
  readonly clause: string;
  readonly end: End;
  /** The words between the superlative and the number. */
  readonly words: readonly string[];
}

function ofSentence(
  tables: readonly NamedTable[],
  passage: Passage,
  said: Said,
): readonly SaidOfRow[] {
  return [...said.line.matchAll(TOLD)].flatMap((match): readonly SaidOfRow[] => {
    const { index, 0: found, 2: between = '' } = match;
    const [figure] = figuresIn(said, index, index + found.length).slice(-1);
    if (!figure || figure.hedged || isGain(said, figure)) return [];
    const from = index + found.indexOf(between);
    const words = tellingOf(tokensOf(quoted(said, from, from + between.length)));
    const end = match.groups?.['most'] === undefined ? 'least' : 'most';
    const clause = clauseAround(said, figure);
    const told = { passage, said, figure, clause, end, words } as const;
    const named = tables.flatMap((table) => rowsNamed(table, words));
    const isBorneOut = named.some(({ rows }) =>
      rows.some((row) =>
        row.numbers.some(
          (_, column) => isSameAt(figure, row, column) && isEndOfSome(told, row, column),
        ),
      ),
    );
    if (isBorneOut) return [];
    return named.flatMap((one) => wrongIn(told, one)).slice(0, 1);
  });
}

function wrongIn(told: Told, { table, rows, telling }: Named): readonly SaidOfRow[] {
  const { passage, figure, end } = told;
  const [row, another] = rows;
  if (!row) return [];
  const columnsSaid = row.numbers.filter((_, column) => isSameAt(figure, row, column)).length;
  const isOwn = columnsSaid === 1 && !another && isOfAll(told);
  return table.headers.flatMap((header, column): readonly SaidOfRow[] => {
    const [first, , third] = inOrder(row, column, end);
    const [own, number] = [row.numbers[column], first?.numbers[column]];
    if (!first || !third || !own || !number || !isMeant(told, row, header)) return [];
    const found = { passage, figure, row, own, header, other: { row: first, number } };
    if (isSameAt(figure, row, column))
      return isOwn && own.value !== number.value ? [{ ...found, wrong: 'end' }] : [];
    const isSwapped =
      isSameAt(figure, first, column) &&
      isAtEnd(first, column, end) &&
      !telling.some((word) => first.words.has(word)) &&
      rows.every((one) => !isSameAt(figure, one, column));
    return isSwapped ? [{ ...found, wrong: 'number' }] : [];
  });
}

/** Not the most of what is bad, which is the least of what the table counts; not of some only. */
function isOfAll({ said, figure, clause, end }: Told): boolean {
  const before = said.line.slice(said.line.lastIndexOf(';', figure.at) + 1, figure.at);
  return superlativeIn(clause) === end && !isToldOfSome(before);
}

/** The column may be meant: its annex is cited, or it names what is counted. */
function isMeant({ passage, said, figure }: Told, row: NamedRow, header: string): boolean {
  if (isAbout(passage, row.table)) return true;
  if (figure.sign === '%') return figure.digits.includes(',');
  const unit = unitOf(said, figure);
  return figure.value >= LEAST_TOLD && unit !== undefined && tokensOf(header).includes(unit);
}

const LEAST_TOLD = 10;

/** First of all, or of those that the clause names with it, or of its month. */
function isEndOfSome({ said, clause, end }: Told, row: NamedRow, column: number): boolean {
  const line = headerKey(said.text);
  const isTold = (month: string): boolean => new RegExp(`tháng 0?${month}(?!\\d)`, 'u').test(line);
  const groups = [
    (): boolean => true,
    ...tokensOf(clause.split(' là ')[0] ?? '').map(
      (word) =>
        ({ words }: NamedRow) =>
          words.has(word),
    ),
    ...monthsOf(row)
      .filter(isTold)
      .map((month) => (one: NamedRow) => monthsOf(one).includes(month)),
  ];
  const own = row.numbers[column]?.value ?? 0;
  return groups.some((isIn) => {
    const others = row.table.rows.flatMap((one) =>
      one !== row && isIn(one) ? (one.numbers[column]?.value ?? []) : [],
    );
    return (
      isIn(row) &&
      others.length > 0 &&
      others.every((other) => (end === 'most' ? other <= own : other >= own))
    );
  });
}

/** Of the days of a row. */
function monthsOf({ words }: NamedRow): readonly string[] {
  return [...words].flatMap((word) => /^\d+\/(\d+)/u.exec(word)?.[1] ?? []);
}
