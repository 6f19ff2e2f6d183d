import { groupBy } from '../../groupBy';
import type { Entries } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { placeName } from '../../entries/placeName';
import type { Change, Fix } from '../../findings/finding';
import type { CellValue } from '../../grid';
import { changed } from '../../periods/next/changed';
import { periodInWords, unitInWords } from '../../report/record/unitAndPeriod';
import { anchoring } from '../../fixes/anchoring';
import { knownRows } from '../../fixes/knownRows';
import { FIGURES } from '../../sheets/figures';
import { TARGETS } from '../../sheets/targets';
import { sameName } from '../../letters/vietnamese';
import type { ReportValues } from '../reportValues';
import { fromFields } from './fromFields';
import { fromTable } from './fromTable';
import type { PreviousPlan } from './previousPlan';
import type { ReadOff } from './readOff';
import { rowsToFill, type RowToFill } from './rowToFill';

/**
 * What a report of the period before gives to column Kỳ trước of Chỉ tiêu and Số liệu: ours by codes and by its own
 * tables, anyone's by the headers of its tables and the names in them, which nobody can be certain of.
 */
export function planPreviousValues(values: ReportValues, entries: Entries): PreviousPlan {
  const sentence = otherUnit(values, entries);
  if (sentence !== undefined) return { kind: 'refused', sentence };
  const rows = rowsToFill(entries);
  const read = values.ours
    ? [fromFields(values, rows), ...ownTables(values, rows, entries)]
    : values.tables.map((table, at) => {
        const called = `bảng ${at + 1}`;
        return fromTable({ ...table, called, exact: false }, rows);
      });
  const { agreed, notes } = settled(read.flatMap((one) => one.values));
  const planned = agreed.map((one) => ({ one, changes: changesOf(one) }));
  const anchor = anchoring(knownRows(entries));
  return {
    kind: 'planned',
    ours: values.ours,
    period: values.period ?? '',
    ...(isOfSamePeriod(values, entries) && { samePeriod: true }),
    values: planned.flatMap(({ one, changes }) =>
      changes.map((change) => ({
        fix: anchor(fixOf(one, change)),
        name: placeName(entries, one.row.previous.at) ?? one.row.shown,
        from: one.from,
      })),
    ),
    same: planned.filter(({ one, changes }) => changes.length === 0 && !isFormula(one)).length,
    notes: [
      ...aboutReport(values, entries),
      ...read.flatMap((one) => one.notes),
      ...notes,
      ...formulas(agreed),
    ],
  };
}

/** A report of ours names its unit; what either side does not say is no difference. */
function otherUnit({ unit = '' }: ReportValues, entries: Entries): string | undefined {
  const own = unitInWords(entries);
  if (unit === '' || own === '' || sameName(unit, own)) return undefined;
  return `Báo cáo này là của ${unit}, còn sổ là của ${own}: không lấy số.`;
}

function isOfSamePeriod({ period = '' }: ReportValues, entries: Entries): boolean {
  return period !== '' && sameName(period, periodInWords(entries));
}

function aboutReport(values: ReportValues, entries: Entries): readonly string[] {
  const { period = '', linked } = values;
  return [
    ...(isOfSamePeriod(values, entries)
      ? [
          `Báo cáo này cùng kỳ với sổ (${period}), không phải kỳ trước: hãy xem lại đã chọn đúng tệp chưa.`,
        ]
      : []),
    ...(linked === false
      ? [
          'Báo cáo đã được lưu bằng phần mềm khác Word, nên các số lấy theo lúc xuất, không biết chỗ sửa tay.',
        ]
      : []),
  ];
}

/** Tables that print Chỉ tiêu and Số liệu; a free sheet's may bear the same names. */
function ownTables(
  { tables }: ReportValues,
  rows: readonly RowToFill[],
  { targets, figures }: Entries,
): readonly ReturnType<typeof fromTable>[] {
  const kinds = [
    { kind: 'target', names: [targets.sheet, TARGETS.name] },
    { kind: 'figure', names: [figures.sheet, FIGURES.name] },
  ] as const;
  return tables.flatMap((table, at) =>
    kinds
      .filter(({ names }) => names.some((name) => sameName(name, table.source ?? '')))
      .map(({ kind }) =>
        fromTable(
          { ...table, called: `bảng ${at + 1}`, exact: true },
          rows.filter((row) => row.kind === kind),
        ),
      ),
  );
}

/** A row that is told two things is told nothing. */
function settled(values: readonly ReadOff[]): {
  readonly agreed: readonly ReadOff[];
  readonly notes: readonly string[];
} {
  const all = [...groupBy(values, ({ row }) => row).values()];
  const differ = (found: readonly ReadOff[]): boolean =>
    found.some(({ value }) => value !== found[0]?.value);
  return {
    agreed: all.filter((found) => !differ(found)).flatMap(([first]) => first ?? []),
    notes: all.filter(differ).map((found) => {
      const said = found.map(({ value, from }) => `${printed(value)} ${from}`).join(' và ');
      return `“${found[0]?.row.shown ?? ''}”: ${said} khác nhau nên không lấy.`;
    }),
  };
}

function changesOf({ row: { previous }, value }: ReadOff): readonly Change[] {
  if (previous.formula !== undefined || says(previous, value)) return [];
  return changed(previous, value, 'General').map(({ sheet, cell, before, after, format }) => ({
    sheet,
    cell,
    before,
    after,
    ...(format !== undefined && { format }),
  }));
}

/** `04` and 4, `98%` and 98 are the same. */
function says({ meaning }: Entry, value: CellValue): boolean {
  if (meaning.kind === 'number') return meaning.number === value;
  if (meaning.kind === 'yes') return value === 'Đạt';
  return meaning.kind === 'no' && value === 'Chưa đạt';
}

function fixOf({ row, value, certain }: ReadOff, change: Change): Fix {
  return { label: `${row.shown}: ${printed(value)}`, certain, changes: [change] };
}

function isFormula({ row }: ReadOff): boolean {
  return row.previous.formula !== undefined;
}

function formulas(agreed: readonly ReadOff[]): readonly string[] {
  return agreed
    .filter(isFormula)
    .map(({ row }) => `“${row.shown}”: ô Kỳ trước là công thức nên được giữ nguyên.`);
}

function printed(value: CellValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
