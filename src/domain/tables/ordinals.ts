import { fromRoman, toRoman } from '../numbering/roman';
import type { FreeCell } from './freeCells';
import type { FreeTable } from './freeTables';
import type { TableFigures } from './reading/tableFigures';

/** A number of a row that does not follow the one before it. */
export interface WrongOrdinal {
  readonly cell: FreeCell;
  readonly found: string;
  readonly right: string;
}

interface Numbered {
  readonly cell: FreeCell;
  readonly value: number;
  readonly roman: boolean;
}

/** Rows whose `STT` does not run on; counting anew in every group is as good as counting on. */
export function wrongOrdinals({ table, kinds, rows }: TableFigures): readonly WrongOrdinal[] {
  if (kinds[0] !== 'ordinal') return [];
  const found = table.rows.map((row) => numbered(row.cells[0]));
  const romans = found.flatMap((one) => (one?.roman ? [one] : []));
  const stretches: Numbered[][] = [[]];
  for (const [at, one] of found.entries()) {
    const starts =
      rows[at]?.kind === 'total' || table.rows[at]?.group === true || one?.roman === true;
    if (starts || (!one && table.rows[at]?.cells[0])) stretches.push([]);
    if (one && !one.roman && !starts) stretches.at(-1)?.push(one);
  }
  const parts = stretches.filter((part) => part.length > 0);
  const anew = parts.slice(1).every(([first]) => first?.value === 1);
  return [
    ...faultsOf(romans, 1),
    ...(anew ? parts.flatMap((part) => faultsOf(part)) : faultsOf(parts.flat())),
  ];
}

function numbered(cell: FreeTable['rows'][number]['cells'][number]): Numbered | undefined {
  const text = cell?.text.replace(/[.)]$/u, '') ?? '';
  if (!cell) return undefined;
  if (/^\d{1,4}$/u.test(text)) return { cell, value: Number(text), roman: false };
  const roman = fromRoman(text);
  return roman === undefined || roman > 39 ? undefined : { cell, value: roman, roman: true };
}

/** Faults of one run: a row is wrong alone where the next one goes on as if it were right; runs that leap about are no count. */
function faultsOf(run: readonly Numbered[], from?: number): readonly WrongOrdinal[] {
  const [first, second] = run;
  if (!first || run.length < 2) return [];
  const start = from ?? (second?.value === first.value + 1 ? first.value : 1);
  const wrong: WrongOrdinal[] = [];
  let expected = start;
  for (const [at, { cell, value, roman }] of run.entries()) {
    if (value !== expected) wrong.push({ cell, found: cell.text, right: printed(expected, roman) });
    expected = value === expected || run[at + 1]?.value === expected + 1 ? expected + 1 : value + 1;
  }
  return wrong.length <= Math.max(1, run.length / 4) ? wrong : [];
}

function printed(value: number, roman: boolean): string {
  return roman ? toRoman(value) : String(value);
}
