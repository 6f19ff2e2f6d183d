import type { CellValue } from '../../grid';
import type { TargetStatus } from '../../figures/figures';
import { percentOf } from '../../number/percent';
import { roundText } from '../../number/rational';
import { isSummable, sum } from '../cumulative';
import { FIGURES, TARGETS } from '../../sheets';
import { communeHead } from './communeHead';
import type { WholeSheet } from './sheets/wholeSheet';
import type { FigureValue, FileSummary, TargetValue } from './summary';

/** Chỉ tiêu: targets down, communes across; how many are met, and rates of the whole from summed parts. */
export function targetSheet(taken: readonly FileSummary[]): WholeSheet {
  const byFile = taken.map(({ targets }) => firstByKey(targets, ({ key }) => key));
  const rows = distinct(byFile).map(([key, { name, unit }]): readonly CellValue[] => {
    const values = byFile.map((targets) => targets.get(key));
    const count = (...wanted: readonly TargetStatus[]): number =>
      values.filter((one) => one && wanted.includes(one.status)).length;
    return [
      name,
      unit,
      count('Đạt', 'Vượt'),
      count('Chưa đạt'),
      count('Không phát sinh'),
      count('Chưa có số liệu'),
      wholeRate(values),
      ...values.map((one) => one?.value ?? ''),
    ];
  });
  const heads = [
    TARGETS.name,
    'Đơn vị tính',
    'Đạt',
    'Chưa đạt',
    'Không phát sinh',
    'Chưa có số liệu',
    'Tổng',
  ];
  return crossSheet(TARGETS.name, heads, taken, rows);
}

/** Số liệu: figures down, communes across; Tổng over what can be added up, rates from summed parts. */
export function figureSheet(taken: readonly FileSummary[]): WholeSheet {
  const byFile = taken.map(({ figures }) => firstByKey(figures, ({ code }) => code));
  const rows = distinct(byFile).map(([code, { content, unit }]): readonly CellValue[] => {
    const values = byFile.map((figures) => figures.get(code));
    return [code, content, unit, whole(values, unit), ...values.map((one) => one?.value ?? '')];
  });
  return crossSheet(FIGURES.name, ['Mã', 'Nội dung', 'Đơn vị tính', 'Tổng'], taken, rows);
}

function crossSheet(
  name: string,
  heads: readonly string[],
  taken: readonly FileSummary[],
  rows: readonly (readonly CellValue[])[],
): WholeSheet {
  return {
    name,
    heads: 2,
    fixed: heads.length,
    widths: [...heads.map((_, index) => (index === 0 ? 40 : 16)), ...taken.map(() => 18)],
    rows: [
      [...heads, ...taken.map(communeHead)],
      [...heads.map(() => ''), ...taken.map(({ file }) => file)],
      ...rows,
    ],
  };
}

function whole(values: readonly (FigureValue | undefined)[], unit: string): CellValue {
  if (values.some((one) => one?.parts)) return wholeRate(values);
  if (!isSummable(unit)) return '';
  const numbers = values.flatMap((one) => (typeof one?.value === 'number' ? [one.value] : []));
  return numbers.length === 0 ? '' : sum(...numbers);
}

/** Never an average of rates: only where every rate that is given says what it is a rate of. */
function wholeRate(
  values: readonly (Pick<TargetValue, 'value' | 'parts'> | undefined)[],
): CellValue {
  const given = values.filter((one) => one !== undefined && typeof one.value === 'number');
  const parts = given.flatMap((one) => (one?.parts ? [one.parts] : []));
  if (parts.length === 0 || parts.length < given.length) return '';
  const points = percentOf(
    sum(...parts.map(([numerator]) => numerator)),
    sum(...parts.map(([, denominator]) => denominator)),
  );
  return points ? Number(roundText(points, 2)) : '';
}

function firstByKey<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, T> {
  const byKey = new Map<string, T>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return byKey;
}

/** Every key in the order in which it first comes, with its first value. */
function distinct<T>(maps: readonly ReadonlyMap<string, T>[]): readonly (readonly [string, T])[] {
  const all = new Map<string, T>();
  for (const map of maps) for (const [key, value] of map) if (!all.has(key)) all.set(key, value);
  return [...all];
}
