import type { Amount } from '../../reading/amountOf';
import type { FigureRow, TableFigures } from '../../reading/tableFigures';
import { addends, type Addends } from './addends';
import { holds, type Relation } from '../relation';

/** Words that say that a total counts otherwise than its rows do. */
const ONCE =
  /không (?:tính )?trùng|trừ trùng|duy nhất|khác nhau|trùng (?:lặp|nhau)|một lần|một số|tiêu biểu|điển hình|ví dụ/iu;

const YEAR = /năm \d{4}$/iu;

/** What every row of totals says of every column that can be added up. */
export function columnTotals(figures: TableFigures): readonly Relation[] {
  const { rows, table } = figures;
  if (ONCE.test(table.title)) return [];
  const labels = labelsOf(rows);
  return rows.flatMap((row, at) => {
    if (row.kind !== 'total' || ONCE.test(row.label)) return [];
    const readings = addends(rows, at);
    const totals = row.amounts.flatMap((total, column) =>
      total && isSummed(figures, column)
        ? (relationOf(total, column, { row, readings, labels }, table.headers[column]) ?? [])
        : [],
    );
    return borneOut(totals);
  });
}

function isSummed({ kinds, table }: TableFigures, column: number): boolean {
  const kind = kinds[column];
  return (kind === 'amount' || kind === 'change') && !ONCE.test(table.headers[column] ?? '');
}

/** The reading that holds; else the first that has two numbers to add. A mean or a number of rows is no sum. */
function relationOf(
  result: Amount,
  column: number,
  { row: { label }, readings, labels }: Down,
  header = '',
): Relation | undefined {
  const relations = readings.flatMap((addend) => {
    const amounts = addend(column);
    return amounts && amounts.length > 1
      ? [sumOf(result, termsOf(amounts, labels), label, !YEAR.test(header))]
      : [];
  });
  const [first] = relations;
  const right = relations.find((relation) => holds(relation));
  if (right ?? !first) return right;
  return relations.some((relation) => isMeanOrCount(relation)) ? undefined : first;
}

/** A row of totals, what it may add up, and what every row is called. */
interface Down {
  readonly row: FigureRow;
  readonly readings: readonly Addends[];
  readonly labels: ReadonlyMap<Amount, string>;
}

function labelsOf(rows: readonly FigureRow[]): ReadonlyMap<Amount, string> {
  return new Map(
    rows.flatMap(({ amounts, label }) =>
      amounts.flatMap((amount) => (amount ? [[amount, label] as const] : [])),
    ),
  );
}

function termsOf(amounts: readonly Amount[], labels: Down['labels']): Relation['terms'] {
  return amounts.map((amount) => ({ amount, sign: 1, row: labels.get(amount) ?? '' }));
}

function sumOf(result: Amount, terms: Relation['terms'], about: string, said: boolean): Relation {
  return { kind: 'column', form: 'sum', scale: 1, result, terms, said, about };
}

function isMeanOrCount({ result, terms }: Relation): boolean {
  const sum = terms.reduce((total, { amount }) => total + amount.value, 0);
  const mean = sum / terms.length;
  const filled = terms.filter(({ amount }) => amount.value !== 0).length;
  const isMean = terms.length > 2 && Math.abs(mean - result.value) < 10 ** -result.decimals;
  // The same population beside every row is no number to add up.
  const isBase = result.value >= 100 && terms.every(({ amount }) => amount.value === result.value);
  return (
    isMean ||
    isBase ||
    (terms.length > 3 && (result.value === terms.length || result.value === filled))
  );
}

/** Where no column of several adds up, the line counts something else; figures of a year only do where others do. */
function borneOut(totals: readonly Relation[]): readonly Relation[] {
  const right = totals.filter((relation) => holds(relation));
  const wrong = totals.filter(({ said }) => said || right.length > 0);
  return totals.length - right.length > Math.max(1, right.length) ? right : wrong;
}
