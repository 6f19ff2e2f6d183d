import type { Area } from '../../../domain/grid';
import { relationsOf } from '../../../package/relations';
import type { Book, BookSheet } from '../../book/openBook';
import { moveAlong } from '../../sheet/moveArea';
import { readTables } from '../../sheet/tables';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import { applyEdits } from '../../../package/xml/edits';
import { child } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import type { SheetContext } from '../sheet/patchSheet';
import { renameInFormulas } from './renameInFormulas';
import { tableXml } from './tablePart';
import type { SheetPatch, TableData } from '../workbookPatch';

/**
 * Changes and removes tables of a sheet, and lets a column bear the text of its header cell where that was written:
 * Excel mends a file in which they differ. Formulas that name a renamed column follow.
 */
export function changeTables(
  book: Book,
  sheet: BookSheet,
  patch: SheetPatch,
  { parts }: SheetContext,
): void {
  for (const table of readTables(book, sheet)) {
    if (patch.removedTables.includes(table.name)) {
      removeTable(book, sheet, table.path, parts);
      continue;
    }
    const given = patch.tables.find(({ before }) => before === table.name)?.after;
    const [area = table.area] = moveAlong(table.area, patch.moves ?? []);
    const grown = patch.grown?.find(({ name }) => name === table.name)?.area ?? area;
    const headers =
      given?.headers ??
      headersAfter({ ...table, area }, patch) ??
      (grown === table.area ? undefined : table.columns);
    const data: TableData | undefined = given ?? (headers && asItIs(table, headers, grown));
    if (!data) continue;
    parts.set(table.path, tableXml(parts.text(table.path), data));
    if (data.headers.length !== table.columns.length) continue;
    for (const [index, before] of table.columns.entries()) {
      const after = data.headers[index] ?? before;
      if (after !== before && !data.headers.includes(before))
        renameInFormulas(parts, before, after);
    }
  }
}

type Table = ReturnType<typeof readTables>[number];

/** The headers after the cells are written; undefined where none changes. */
function headersAfter(
  { area, columns, headerRows }: Table,
  { cells }: SheetPatch,
): readonly string[] | undefined {
  if (headerRows === 0) return undefined;
  const edits = cells.filter(
    ({ row, column, content }) =>
      row === area.row &&
      column >= area.column &&
      column < area.column + area.columns &&
      content !== undefined,
  );
  if (edits.length === 0) return undefined;
  return columns.map((name, index) => {
    const edit = edits.find(({ column }) => column === area.column + index);
    return typeof edit?.content === 'string' || typeof edit?.content === 'number'
      ? String(edit.content)
      : name;
  });
}

function asItIs(
  { name, headerRows, totalsRows, root }: Table,
  headers: readonly string[],
  area: Area,
): TableData {
  const { tag = '' } = child(root, 'tableStyleInfo') ?? {};
  return {
    name,
    area,
    headers,
    showHeaders: headerRows > 0,
    showTotals: totalsRows > 0,
    showFilterButton: child(root, 'autoFilter') !== undefined,
    style: attribute(tag, 'name') ?? '',
    showBandedRows: attribute(tag, 'showRowStripes') === '1',
    showBandedColumns: attribute(tag, 'showColumnStripes') === '1',
    formulas: {},
  };
}

function removeTable(
  book: Book,
  sheet: BookSheet,
  path: string,
  parts: SheetContext['parts'],
): void {
  const relation = relationsOf(book.package, sheet.path).find(({ target }) => target === path);
  if (!relation) return;
  parts.remove(path);
  parts.unrelate(sheet.path, relation.id);
  const text = parts.text(sheet.path);
  const list = child(parseXml(text), 'tableParts');
  const own = list?.children.find(({ tag }) => attribute(tag, 'id') === relation.id);
  if (!list || !own) return;
  const rest = list.children.length - 1;
  const edits =
    rest === 0
      ? [{ start: list.start, end: list.end, xml: '' }]
      : [
          {
            start: list.start,
            end: list.start + list.tag.length,
            xml: withAttribute(list.tag, 'count', String(rest)),
          },
          { start: own.start, end: own.end, xml: '' },
        ];
  parts.set(sheet.path, applyEdits(text, edits));
}
