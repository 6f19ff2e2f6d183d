import { cellAddress } from '../../../domain/place';
import { readColumns } from '../../sheet/lineStyles';
import { attribute, isTrue, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { appendTo } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child } from '../../../package/xml/element';
import type { CellWriter } from './cellXml';
import { cellXml, resultXml } from './cellXml';
import type { CellSpan, RowSpan } from './sheetRows';
import { eachRow, numbered } from './sheetRows';
import type { StyleBook } from '../looks/styleBook';
import type { CellEdit, LineEdit } from '../workbookPatch';

/** What is to be done to the rows of a sheet. */
export interface RowsPatch {
  readonly cells: readonly CellEdit[];
  readonly lines: readonly LineEdit[];
  /** Cells of a shared formula whose first cell changes: their own formula, without `=`, by address. */
  readonly unshared: ReadonlyMap<string, string>;
}

/** The edits that change a sheet's rows and cells; every other cell keeps its bytes. */
export function patchRows(
  text: string,
  root: XmlElement,
  patch: RowsPatch,
  { writer, styles }: { readonly writer: CellWriter; readonly styles: StyleBook },
): readonly Edit[] {
  const data = child(root, 'sheetData');
  if (!data) return [];
  const pending = byRow(patch);
  const columnStyle = columnStyles(child(root, 'cols'));
  const edits: Edit[] = [];
  const write = (row: number, span: RowSpan | undefined): string => {
    const todo = pending.get(row);
    pending.delete(row);
    return rowXml(text, row, span, todo, { writer, styles, columnStyle, unshared: patch.unshared });
  };
  const order = [...pending.keys()].sort((a, b) => a - b);
  let [next, inserted] = [0, false];
  eachRow(text, (span) => {
    for (let row = order[next]; row !== undefined && row <= span.row; row = order[next]) {
      next += 1;
      if (row === span.row) break;
      edits.push({ start: span.start, end: span.start, xml: write(row, undefined) });
      inserted = true;
    }
    const unsharing = span.cells.some(({ column }) =>
      patch.unshared.has(cellAddress(span.row, column)),
    );
    if (pending.has(span.row) || unsharing)
      edits.push({ start: span.start, end: span.end, xml: write(span.row, span) });
    else if (inserted && attribute(span.tag, 'r') === undefined)
      edits.push({
        start: span.start,
        end: span.start + span.tag.length,
        xml: numbered(span.tag, span.row),
      });
  });
  const rest = order.slice(next).map((row) => write(row, undefined));
  return rest.length > 0 ? [...edits, ...appendTo(data, rest.join(''))] : edits;
}

interface RowEdits {
  readonly cells: ReadonlyMap<number, CellEdit>;
  readonly line?: LineEdit | undefined;
}

function byRow({ cells, lines }: RowsPatch): Map<number, RowEdits> {
  const rows = new Map<number, { cells: Map<number, CellEdit>; line?: LineEdit }>();
  const at = (row: number): { cells: Map<number, CellEdit>; line?: LineEdit } => {
    const known = rows.get(row) ?? { cells: new Map<number, CellEdit>() };
    rows.set(row, known);
    return known;
  };
  for (const cell of cells) at(cell.row).cells.set(cell.column, cell);
  for (const line of lines) at(line.index).line = line;
  return rows;
}

interface RowContext {
  readonly writer: CellWriter;
  readonly styles: StyleBook;
  readonly columnStyle: (column: number) => number | undefined;
  readonly unshared: ReadonlyMap<string, string>;
}

function rowXml(
  text: string,
  row: number,
  span: RowSpan | undefined,
  edits: RowEdits | undefined,
  context: RowContext,
): string {
  const { prefix } = context.writer;
  const tag = lineTag(numbered(span?.tag ?? `<${prefix}row>`, row), edits?.line, context.styles);
  const own = isTrue(attribute(tag, 'customFormat')) ? Number(attribute(tag, 's') ?? 0) : undefined;
  const cells = new Map<number, string>();
  for (const cell of span?.cells ?? [])
    cells.set(cell.column, keptCell(text, row, cell, context.unshared, prefix));
  for (const [column, edit] of edits?.cells ?? []) {
    const known = span?.cells.find((one) => one.column === column);
    if (edit.remove) cells.delete(column);
    else
      cells.set(column, editedCell(text, known, edit, own ?? context.columnStyle(column), context));
  }
  const inner = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const open = tag.replace(/\s*\/?>$/, '>');
  return inner.length > 0 ? `${open}${inner.join('')}</${prefix}row>` : open.replace(/>$/, '/>');
}

function lineTag(tag: string, line: LineEdit | undefined, styles: StyleBook): string {
  if (!line) return tag;
  const sized = line.size === undefined ? undefined : String(line.size);
  let made = withAttribute(tag, 'hidden', line.hidden ? '1' : undefined);
  if (line.fitted !== undefined) made = withAttribute(made, 'ht', String(line.fitted));
  else if (sized !== undefined || ('size' in line && isTrue(attribute(tag, 'customHeight')))) {
    made = withAttribute(made, 'ht', sized);
    made = withAttribute(made, 'customHeight', sized === undefined ? undefined : '1');
  }
  if (!line.look) return made;
  const style = styles.restyle(Number(attribute(tag, 's') ?? 0), line.look);
  return withAttribute(withAttribute(made, 's', String(style)), 'customFormat', '1');
}

function keptCell(
  text: string,
  row: number,
  cell: CellSpan,
  unshared: ReadonlyMap<string, string>,
  prefix: string,
): string {
  const address = cellAddress(row, cell.column);
  const whole = text.slice(cell.start, cell.end);
  const own = unshared.get(address);
  const tag =
    attribute(cell.tag, 'r') === undefined ? withAttribute(cell.tag, 'r', address) : cell.tag;
  if (own === undefined || !cell.formula) return tag + whole.slice(cell.tag.length);
  const { start, end } = cell.formula;
  const formula = `<${prefix}f>${own}</${prefix}f>`;
  return (
    tag + text.slice(cell.start + cell.tag.length, start) + formula + text.slice(end, cell.end)
  );
}

/** A cell that is not in the file looks as its row does, else as its column. */
function editedCell(
  text: string,
  known: CellSpan | undefined,
  edit: CellEdit,
  inherited: number | undefined,
  { styles, writer }: RowContext,
): string {
  const given = known ? attribute(known.tag, 's') : undefined;
  const base = known ? (given === undefined ? undefined : Number(given)) : inherited;
  const style = edit.look ? styles.restyle(base ?? 0, edit.look) : base;
  const writes = edit.content !== undefined || edit.formula !== undefined;
  if (writes || !known) return cellXml(writer, edit, style);
  const tag = withAttribute(known.tag, 's', style === undefined ? undefined : String(style));
  const addressed =
    attribute(tag, 'r') === undefined
      ? withAttribute(tag, 'r', cellAddress(edit.row, edit.column))
      : tag;
  if (edit.result === undefined || !known.formula)
    return addressed + text.slice(known.start + known.tag.length, known.end);
  const { type, inner } = resultXml(writer, edit.result, style ?? 0);
  const formula = text.slice(known.formula.start, known.formula.end);
  return `${withAttribute(addressed, 't', type)}${formula}${inner}</${writer.prefix}c>`;
}

function columnStyles(cols: XmlElement | undefined): (column: number) => number | undefined {
  const runs = readColumns(cols);
  return (column) => runs.find(({ first, last }) => column >= first && column <= last)?.style;
}
