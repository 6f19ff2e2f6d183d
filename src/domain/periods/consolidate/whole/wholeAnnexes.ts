import type { CellValue, Grid } from '../../../grid';
import { FIGURES, TARGETS, TASKS } from '../../../sheets';
import { communeHead } from '../communeHead';
import type { Consolidation } from '../planConsolidation';
import type { FileSummary } from '../summary';
import { gridOf } from './gridOf';
import { freeSheet, WHOLE_SHEETS } from './wholeSheets';

/** So many columns of values stand side by side on a page; more go into a table of their own. */
const COLUMNS = 6;

type Rows = readonly (readonly CellValue[])[];

/** Free sheets of the whole: counts by target, totals, classes of tasks, outliers, and communes against targets and figures. */
export function wholeAnnexes(plan: Consolidation): readonly Grid[] {
  const taken = takenOf(plan);
  const status = rowsOf(plan, 'Tình trạng').map((row) =>
    [0, 1, 3, 8, 9].map((at) => row[at] ?? ''),
  );
  const figures = withoutFiles(rowsOf(plan, FIGURES.name), 4).filter((row) => row[3] !== '');
  return [
    gridOf(WHOLE_SHEETS.status, status),
    gridOf(WHOLE_SHEETS.targets, withoutFiles(rowsOf(plan, TARGETS.name), 7)),
    gridOf(
      WHOLE_SHEETS.figures,
      figures.map((row) => row.slice(1)),
    ),
    gridOf(WHOLE_SHEETS.tasks, withoutFiles(rowsOf(plan, TASKS.name), 2)),
    gridOf(
      WHOLE_SHEETS.outliers,
      rowsOf(plan, 'Khác thường').map((row) => row.slice(1, 8)),
    ),
    gridOf(WHOLE_SHEETS.targetsByUnit, byCommune(plan, TARGETS.name, 7, taken)),
    gridOf(WHOLE_SHEETS.figuresByUnit, byCommune(plan, FIGURES.name, 4, taken)),
  ];
}

/** One annex per commune: its targets, then its figures. */
export function communeAnnexes(plan: Consolidation): readonly Grid[] {
  return takenOf(plan).map((summary) =>
    gridOf(freeSheet(communeHead(summary)), [
      [TARGETS.name, 'Đơn vị tính', 'Kết quả', 'Đánh giá'],
      ...summary.targets.map(({ name, unit, value, status }) => [name, unit, value, status]),
      [],
      [FIGURES.name, 'Đơn vị tính', 'Kỳ này'],
      ...summary.figures
        .filter(({ value }) => value !== '')
        .map(({ content, unit, value }) => [content, unit, value]),
    ]),
  );
}

function takenOf({ files }: Consolidation): readonly FileSummary[] {
  return files.filter(({ counted }) => counted).map(({ summary }) => summary);
}

function rowsOf({ sheets }: Consolidation, wanted: string): Rows {
  return sheets.find(({ name }) => name === wanted)?.rows ?? [];
}

/** The columns before the communes; the line of their files goes. */
function withoutFiles(rows: Rows, columns: number): Rows {
  return rows.filter((_, index) => index !== 1).map((row) => row.slice(0, columns));
}

/** Communes down, a few targets or figures across, table after table. */
function byCommune(
  plan: Consolidation,
  sheet: string,
  fixed: number,
  taken: readonly FileSummary[],
): Rows {
  const rows = rowsOf(plan, sheet).slice(2);
  const nameAt = sheet === FIGURES.name ? 1 : 0;
  const heads = rows.map((row) => headOf(row[nameAt] ?? '', row[nameAt + 1] ?? ''));
  const tables = Math.ceil(rows.length / COLUMNS);
  return Array.from({ length: tables }, (_, table) => {
    const from = table * COLUMNS;
    const own = rows.slice(from, from + COLUMNS);
    return [
      ...(table === 0 ? [] : [[]]),
      ['Đơn vị', ...heads.slice(from, from + COLUMNS)],
      ...taken.map((summary, index) => [
        communeHead(summary),
        ...own.map((row) => row[fixed + index] ?? ''),
      ]),
    ];
  }).flat();
}

function headOf(name: CellValue, unit: CellValue): string {
  return unit === '' ? String(name) : `${String(name)} (${String(unit)})`;
}
