import type { Entries, Row, Table } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import type { FigureKey } from '../../../sheets/figures';
import type { TargetKey } from '../../../sheets/targets';
import { printNumber } from '../../../number/printNumber';
import { headerKey, sameName } from '../../../letters/vietnamese';
import { isSummable, sum } from '../../cumulative';
import { figureTaken } from '../../next/takenOver';
import { type KeptSum, GATHERED } from '../gatherPlan';
import type { Offer } from '../cells/mergeCell';

/** Header of the column that says how a figure is gathered. */
const MODE_HEADER = 'Cách gộp';

/** Whether a figure's row says `Cộng`, and can be added up. */
export function isAdded(table: Table<FigureKey>, { row, cells }: Row<FigureKey>): boolean {
  const column = table.addedColumns?.find(({ header }) => sameName(header, MODE_HEADER));
  return headerKey(column?.entry(row).text ?? '') === 'cộng' && isSummable(cells.unit.text);
}

/** The sum of what the files have in one column, and the files that have nothing readable there. */
export interface Summed {
  readonly total?: number;
  readonly parts: readonly { readonly file: string; readonly value: number }[];
  readonly missing: readonly string[];
}

/** Adds up what the sources offer. */
export function summed(offers: readonly Offer[], unit: string): Summed {
  const read = offers.map(({ file, entry }) => ({ file, value: figureTaken(entry, unit) }));
  const parts = read.flatMap(({ file, value }) =>
    typeof value === 'number' ? [{ file, value }] : [],
  );
  const missing = read.filter(({ value }) => typeof value !== 'number').map(({ file }) => file);
  return {
    parts,
    missing,
    ...(parts.length > 0 && { total: sum(...parts.map(({ value }) => value)) }),
  };
}

/** The list of parts for Ghi chú: `Gồm: thon-1 12; thon-2 30; chưa có: thon-3`. */
export function partsList({ parts, missing }: Summed): string {
  const given = parts.map(({ file, value }) => `${bareName(file)} ${printNumber(value)}`);
  const open = missing.length > 0 ? [`chưa có: ${missing.map(bareName).join(', ')}`] : [];
  return `Gồm: ${[...given, ...open].join('; ')}`;
}

/** Ghi chú with the list of parts behind it, in place of our own former one. */
export function noted(note: Entry, list: string, former: string | undefined): string {
  const text = typeof note.raw === 'string' ? note.raw : note.text;
  if (former !== undefined && text.includes(former)) return text.replace(former, list);
  return text.trim() === '' ? list : `${text}\n${list}`;
}

/** The sums written last, as the workbook's settings keep them. */
export function keptSums({ settings }: Entries): ReadonlyMap<string, KeptSum> {
  const kept = settings[GATHERED];
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(
    Object.entries(kept).flatMap(([key, value]: [string, unknown]) => toKept(key, value)),
  );
}

function toKept(key: string, value: unknown): readonly (readonly [string, KeptSum])[] {
  if (typeof value !== 'object' || value === null || !('sum' in value)) return [];
  const total: unknown = value.sum;
  const list: unknown = 'list' in value ? value.list : undefined;
  if (typeof total !== 'number' && typeof total !== 'string') return [];
  return [[key, { sum: total, ...(typeof list === 'string' && { list }) }]];
}

/** Numerators and denominators of a target over the files: two or more are summed, never averaged. */
export interface SummedParts {
  readonly numerator: number;
  readonly denominator: number;
  /** True where they stand in Tử số and Mẫu số, false for fractions in Kết quả. */
  readonly apart: boolean;
  readonly from: readonly string[];
}

export function summedParts(
  sources: readonly { readonly file: string; readonly cells: Row<TargetKey>['cells'] }[],
): SummedParts | undefined {
  const parts = sources.flatMap(({ file, cells }) => {
    const part = partOf(cells);
    return part ? [{ file, ...part }] : [];
  });
  if (parts.length < 2) return undefined;
  return {
    numerator: sum(...parts.map(({ numerator }) => numerator)),
    denominator: sum(...parts.map(({ denominator }) => denominator)),
    apart: parts.some(({ apart }) => apart),
    from: parts.map(({ file }) => file),
  };
}

function partOf({
  result,
  numerator,
  denominator,
  unit,
}: Row<TargetKey>['cells']):
  | { readonly numerator: number; readonly denominator: number; readonly apart: boolean }
  | undefined {
  const [over, under] = [numerator.meaning, denominator.meaning];
  if (over.kind === 'number' && under.kind === 'number' && result.meaning.kind === 'blank')
    return { numerator: over.number, denominator: under.number, apart: true };
  if (result.meaning.kind !== 'fraction' || ['điểm', 'thứ bậc'].includes(headerKey(unit.text)))
    return undefined;
  return {
    numerator: result.meaning.numerator,
    denominator: result.meaning.denominator,
    apart: false,
  };
}

function bareName(file: string): string {
  return file.replace(/\.xlsx$/iu, '');
}
