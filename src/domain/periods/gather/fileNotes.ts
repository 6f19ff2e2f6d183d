import type { Entries } from '../../entries/entries';
import { infoDate } from '../../entries/info/infoItems';
import { printDay } from '../../number/dates/date';
import { FIGURES, TARGETS } from '../../sheets';
import { isGiven } from './cells/cellValue';
import type { SourceFile } from './gatherPlan';

/** What is odd about a file that is taken in all the same: days of another period, no column of values, nothing at all. */
export function fileNotes(main: Entries, { file, entries, here }: SourceFile): readonly string[] {
  if (here) return [];
  const missing = missingColumns(entries);
  return [
    ...otherDays(main, entries).map((said) => `${file} ${said}; vẫn được lấy, hãy xem lại kỳ.`),
    ...missing.map(
      ({ sheet, column }) =>
        `${file}: trang ${sheet} không có cột ${column} nên chưa lấy được số nào ở đó; hãy xem lại dòng tiêu đề.`,
    ),
    ...(missing.length === 0 && !hasValues(entries) ? [`${file} chưa có số liệu nào để lấy.`] : []),
  ];
}

/** The period has the same name, but not the same days: most likely last period's file with only its number changed. */
function otherDays(main: Entries, other: Entries): readonly string[] {
  const days = (['tu_ngay', 'den_ngay'] as const).map((field) => ({
    ours: infoDate(main, field)?.to,
    theirs: infoDate(other, field)?.to,
  }));
  const differ = days.some(
    ({ ours, theirs }) => ours !== undefined && theirs !== undefined && ours !== theirs,
  );
  if (!differ) return [];
  const said = (side: 'ours' | 'theirs'): string =>
    days
      .map((one) => one[side])
      .map((day) => (day === undefined ? '?' : printDay(day)))
      .join(' – ');
  return [`ghi ngày ${said('theirs')}, ở đây là ${said('ours')}`];
}

function missingColumns({
  figures,
  targets,
}: Entries): readonly { readonly sheet: string; readonly column: string }[] {
  const lost = [
    {
      table: figures,
      isThere: figures.columns.current !== undefined,
      spec: FIGURES,
      key: 'current',
    },
    {
      table: targets,
      isThere: targets.columns.result !== undefined || targets.columns.numerator !== undefined,
      spec: TARGETS,
      key: 'result',
    },
  ].filter(({ table, isThere }) => table.present && table.rows.length > 0 && !isThere);
  return lost.map(({ table, spec, key }) => ({
    sheet: table.sheet,
    column: spec.columns.find((one) => one.key === key)?.header ?? '',
  }));
}

function hasValues({ figures, targets, tasks, documents }: Entries): boolean {
  return (
    figures.rows.some(({ cells }) => Object.values(cells).some(isGivenValue)) ||
    targets.rows.some(({ group, cells }) => !group && Object.values(cells).some(isGivenValue)) ||
    tasks.rows.some(({ group }) => !group) ||
    documents.rows.length > 0
  );
}

/** A value or what was meant as one; names and units are words. */
function isGivenValue(entry: Parameters<typeof isGiven>[0]): boolean {
  return entry.meaning.kind === 'unreadable' || (isGiven(entry) && entry.meaning.kind !== 'text');
}
