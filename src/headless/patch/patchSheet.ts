import type { Change } from '../../domain/finding';
import { parseAddress } from '../../domain/place';
import { CommandError } from '../commandError';
import { cellXml } from './cellXml';
import type { CellSpan, RowSpan, SheetIndex } from './sheetXml';
import { indexSheet } from './sheetXml';
import { attribute } from './xml';

/** Gives a style the number format, and its index among the workbook's styles. */
export type Restyle = (style: string | undefined, format: string) => string;

/** A sheet's XML with some cells changed, and whether a formula went with them. */
export interface PatchedSheet {
  readonly xml: string;
  readonly lostFormula: boolean;
}

/** Replaces or adds cells; every other byte of the sheet stays. */
export function patchSheet(
  xml: string,
  changes: readonly Change[],
  restyle: Restyle,
): PatchedSheet {
  const index = indexSheet(xml);
  const edits = changes.flatMap((change) => replaceCell(xml, index, change, restyle) ?? []);
  const added = changes.filter((change) => !findCell(index, change.cell).cell);
  const replaced = applyEdits(xml, edits);
  return {
    // A cell that is added moves what stands behind it, so each is placed in the sheet that the last one left.
    xml: added.reduce((sheet, change) => addCell(sheet, change, restyle), replaced),
    lostFormula: edits.some(({ start, end }) =>
      /<(?:\w+:)?f(?=[\s/>])/.test(xml.slice(start, end)),
    ),
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const kept = ordered.map(
    (edit, index) => xml.slice(ordered[index - 1]?.end ?? 0, edit.start) + edit.xml,
  );
  return kept.join('') + xml.slice(ordered.at(-1)?.end ?? 0);
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: RowSpan | undefined;
  readonly cell?: CellSpan | undefined;
}

function findCell({ rows }: SheetIndex, address: string): Found {
  const at = parseAddress(address);
  if (!at) throw new RangeError(`Not an address: ${address}`);
  const rowSpan = rows.find(({ row }) => row === at.row);
  return { ...at, rowSpan, cell: rowSpan?.cells.find(({ column }) => column === at.column) };
}

function replaceCell(
  xml: string,
  index: SheetIndex,
  change: Change,
  restyle: Restyle,
): Edit | undefined {
  const { cell } = findCell(index, change.cell);
  if (!cell) return undefined;
  if (isFormulaOfOthers(xml.slice(cell.start, cell.end))) {
    throw new CommandError(
      `Ô ${change.cell} của ${change.sheet} giữ công thức chung cho nhiều ô; hãy sửa ô này trong Excel.`,
    );
  }
  const made = toXml(index, change, attribute(cell.tag, 's'), restyle);
  return { start: cell.start, end: cell.end, xml: made };
}

/** The first cell of a shared or array formula carries it for the others. */
function isFormulaOfOthers(cell: string): boolean {
  const formula = /<(?:\w+:)?f\s[^>]*>/.exec(cell)?.[0] ?? '';
  return attribute(formula, 'ref')?.includes(':') ?? false;
}

function addCell(xml: string, change: Change, restyle: Restyle): string {
  const index = indexSheet(xml);
  const { row, column, rowSpan } = findCell(index, change.cell);
  const made = toXml(index, change, inheritedStyle(xml, rowSpan, column), restyle);
  return applyEdits(xml, [
    rowSpan ? insertCell(index, rowSpan, column, made) : insertRow(index, row, made),
  ]);
}

function toXml(
  index: SheetIndex,
  { cell, after, format }: Change,
  known: string | undefined,
  restyle: Restyle,
): string {
  const style = format === undefined ? known : restyle(known, format);
  return cellXml(index.prefix, cell, style, after, format === '@');
}

function insertCell({ prefix }: SheetIndex, row: RowSpan, column: number, made: string): Edit {
  if (row.tag.endsWith('/>')) {
    const open = row.tag.replace(/\s*\/>$/, '>');
    return { start: row.start, end: row.end, xml: `${open}${made}</${prefix}row>` };
  }
  const next: CellSpan | undefined = row.cells.find((one) => one.column > column);
  const place = next?.start ?? row.cells.at(-1)?.end ?? row.start + row.tag.length;
  return { start: place, end: place, xml: made };
}

function insertRow({ prefix, data, rows }: SheetIndex, row: number, made: string): Edit {
  const xml = `<${prefix}row r="${row + 1}">${made}</${prefix}row>`;
  if (data.tag.endsWith('/>')) {
    const open = data.tag.replace(/\s*\/>$/, '>');
    return { start: data.start, end: data.end, xml: `${open}${xml}</${prefix}sheetData>` };
  }
  const next = rows.find((one) => one.row > row);
  const place = next?.start ?? rows.at(-1)?.end ?? data.start + data.tag.length;
  return { start: place, end: place, xml };
}

/** A cell that is not in the file looks as its row does, else as its column. */
function inheritedStyle(xml: string, row: RowSpan | undefined, column: number): string | undefined {
  if (row && attribute(row.tag, 'customFormat') === '1') return attribute(row.tag, 's');
  const columns = [...xml.matchAll(/<(?:\w+:)?col\s[^>]*>/g)].map(([tag]) => tag);
  const own = columns.find(
    (tag) =>
      Number(attribute(tag, 'min')) <= column + 1 && column + 1 <= Number(attribute(tag, 'max')),
  );
  return own && attribute(own, 'style');
}
