import type { Grid } from '../../grid';
import type { Column } from '../../sheets/column';
import { INFO, INFO_ITEMS, type InfoField, type InfoSpec } from '../../sheets/info';
import { headerKey } from '../../letters/vietnamese';
import { labelFor, sameAddressee } from '../../addressees/addressees';
import { finish } from '../../memo/steps';
import type { Entries, InfoItem, Problem, Row } from '../entries';
import { absentEntry, entryReader } from '../cells/entryReader';
import { findHeaderRow } from '../headers/findHeader';
import { rowCells } from '../cells/gridCells';
import { matchColumns } from '../headers/matchColumns';
import type { CellColumn } from '../cells/cellReading';
import { rowSteps } from '../tables/readRows';

/** `Thông tin` with what reading it met. */
export interface InfoReading {
  readonly info: Entries['info'];
  readonly problems: readonly Problem[];
}

type InfoKey = 'item' | 'content' | 'guidance';

const [ITEM, CONTENT, GUIDANCE] = INFO.headers;
/** Guidance alone makes no row: it is ours, and read as a computed column is. */
const COLUMNS: readonly Column<InfoKey>[] = [
  column('item', ITEM, 'text'),
  column('content', CONTENT, 'text'),
  { ...column('guidance', GUIDANCE, 'computed'), optional: true },
];
const SHEET = { name: INFO.name, table: '', columns: COLUMNS };
const BY_LABEL = new Map(INFO_ITEMS.map((item) => [itemKey(item.label), item]));

/** Reads `Thông tin`: items by the text of `Mục`, in any order; unknown ones are ignored, of a doubled one the first counts. */
export function readInfo(grid: Grid | undefined, addressee?: string): InfoReading {
  const sheet = grid?.sheet ?? INFO.name;
  const empty = { sheet, present: grid !== undefined, items: new Map<InfoField, InfoItem>() };
  if (!grid) return { info: empty, problems: [] };
  const header = findHeaderRow(grid, SHEET);
  if (!header)
    return { info: empty, problems: [{ kind: 'missing-header-row', at: { sheet, cell: '' } }] };
  const { columns, problems } = matchColumns(grid, header, SHEET);
  const data = finish(rowSteps(grid, header.row, columns, { sheet: SHEET }));
  const { items, doubles } = readItems(
    grid,
    forAddressee(data.rows, addressee),
    columns.get('content'),
  );
  return { info: { ...empty, items }, problems: [...problems, ...data.problems, ...doubles] };
}

/** Rows that are for this addressee alone stand before those that are for all; others' rows are not seen. */
function forAddressee(
  rows: readonly Row<InfoKey>[],
  addressee: string | undefined,
): readonly LabelledRow[] {
  const labelled = rows.map((row): LabelledRow & { readonly whose?: string } => {
    const { text } = row.cells.item;
    const { label, addressee: whose } = BY_LABEL.has(itemKey(text))
      ? { label: text }
      : labelFor(text);
    return { ...row, label, ...(whose !== undefined && { whose }) };
  });
  const own = labelled.filter(
    ({ whose }) => whose !== undefined && sameAddressee(whose, addressee),
  );
  const taken = new Set(own.map(({ label }) => itemKey(label)));
  const common = labelled.filter(
    ({ whose, label }) => whose === undefined && !taken.has(itemKey(label)),
  );
  return [...own, ...common];
}

type LabelledRow = Row<InfoKey> & {
  readonly label: string;
};

function readItems(grid: Grid, rows: readonly LabelledRow[], column: number | undefined) {
  const items = new Map<InfoField, InfoItem>();
  const labels = new Map<InfoField, string>();
  const doubles: Problem[] = [];
  for (const { row, cells, label } of rows) {
    const spec = BY_LABEL.get(itemKey(label));
    if (!spec) continue;
    const first = labels.get(spec.field);
    if (first !== undefined)
      doubles.push({ kind: 'double-item', at: cells.item.at, item: spec.label, first });
    else items.set(spec.field, { ...readItem(grid, spec, row - 1, column), item: cells.item });
    if (first === undefined) labels.set(spec.field, cells.item.at.cell);
  }
  return { items, doubles };
}

function readItem(
  grid: Grid,
  spec: InfoSpec,
  row: number,
  column: number | undefined,
): Omit<InfoItem, 'item'> {
  const entry =
    column === undefined
      ? absentEntry(grid.sheet)
      : entryReader(grid, cellColumn(spec), column)(rowCells(grid, row));
  const lines = entry.text.split('\n').map((line) => line.trim());
  return { field: spec.field, entry, lines: lines.filter((line) => line !== '') };
}

/** Ngày ban hành is kept as text (`4/2026`) but means a day or a month. */
function cellColumn({ field, kind, list }: InfoSpec): CellColumn {
  const read = field === 'ngay_ban_hanh' ? 'date' : kind === 'lines' ? 'text' : kind;
  return { kind: read, single: true, ...(list && { list }) };
}

/** `Số báo cáo:` is `Số báo cáo`. */
function itemKey(label: string): string {
  return headerKey(label).replace(/ ?:$/, '');
}

function column(key: InfoKey, header: string, kind: 'text' | 'computed'): Column<InfoKey> {
  return { key, header, kind, width: 0, hint: { title: '', text: '' } };
}
