import { printArea } from '../../sheet/address';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children, prefixOf } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import { encodeXml } from '../../../package/xml/text';
import { decodeEscapes, encodeEscapes } from '../../escapes';
import type { TableData } from '../workbookPatch';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table's part, new. */
export function newTableXml(id: number, table: TableData): string {
  const empty =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${id}" name="" displayName="" ref="">` +
    '<tableColumns count="0"/><tableStyleInfo/></table>';
  return tableXml(empty, table);
}

/** A table's part as it is to be: area, columns and looks; totals, sorting, filters and column ids stay. */
export function tableXml(text: string, table: TableData): string {
  const root = parseXml(text);
  const prefix = prefixOf(root);
  const edits: Edit[] = [rootEdit(root, table), ...filterEdits(root, prefix, table)];
  const columns = child(root, 'tableColumns');
  if (columns)
    edits.push({
      start: columns.start,
      end: columns.end,
      xml: columnsXml(text, columns, prefix, table),
    });
  const info = child(root, 'tableStyleInfo');
  if (info)
    edits.push({
      start: info.start,
      end: info.start + info.tag.length,
      xml: infoTag(info.tag, table),
    });
  return applyEdits(text, edits);
}

function rootEdit({ start, tag }: XmlElement, table: TableData): Edit {
  const set: Readonly<Record<string, string | undefined>> = {
    name:
      attribute(tag, 'name') === attribute(tag, 'displayName')
        ? encodeXml(table.name)
        : encodeXml(attribute(tag, 'name') ?? table.name),
    displayName: encodeXml(table.name),
    ref: printArea(table.area),
    headerRowCount: table.showHeaders ? undefined : '0',
    totalsRowCount: table.showTotals ? '1' : undefined,
    totalsRowShown: table.showTotals ? undefined : (attribute(tag, 'totalsRowShown') ?? '0'),
  };
  const xml = Object.entries(set).reduce(
    (made, [name, value]) => withAttribute(made, name, value),
    tag,
  );
  return { start, end: start + tag.length, xml };
}

function filterEdits(root: XmlElement, prefix: string, table: TableData): readonly Edit[] {
  const { rows, ...area } = table.area;
  const ref = printArea({ ...area, rows: rows - (table.showTotals ? 1 : 0) });
  const known = child(root, 'autoFilter');
  const wanted = table.showHeaders && table.showFilterButton;
  if (known && !wanted) return [{ start: known.start, end: known.end, xml: '' }];
  if (known) {
    const xml = withAttribute(known.tag, 'ref', ref);
    return [
      { start: known.start, end: known.start + known.tag.length, xml },
      ...sortEdits(root, table),
    ];
  }
  const at = root.start + root.tag.length;
  return wanted ? [{ start: at, end: at, xml: `<${prefix}autoFilter ref="${ref}"/>` }] : [];
}

/** A remembered sort that reaches beyond the table's last row would make Excel mend the file. */
function sortEdits(root: XmlElement, { area }: TableData): readonly Edit[] {
  const sort = child(root, 'sortState');
  if (!sort) return [];
  const last = area.row + area.rows;
  const beyond = Array.from((attribute(sort.tag, 'ref') ?? '').matchAll(/\d+/g)).some(
    ([row]) => Number(row) > last,
  );
  return beyond ? [{ start: sort.start, end: sort.end, xml: '' }] : [];
}

function columnsXml(text: string, element: XmlElement, prefix: string, table: TableData): string {
  const known = children(element, 'tableColumn');
  const used = new Set<XmlElement>();
  const named = new Map(known.map((one) => [folded(nameOf(one)), one]));
  const exact = table.headers.map((header) => {
    const found = named.get(folded(header));
    if (found) used.add(found);
    return found;
  });
  let lastId = Math.max(0, ...known.map(({ tag }) => Number(attribute(tag, 'id') ?? 0)));
  const same = known.length === table.headers.length;
  const columns = table.headers.map((header, index) => {
    const own =
      exact[index] ?? (same && known[index] && !used.has(known[index]) ? known[index] : undefined);
    if (own) {
      const tag = withAttribute(own.tag, 'name', columnName(header));
      return tag + text.slice(own.start + own.tag.length, own.end);
    }
    lastId += 1;
    return columnXml(prefix, lastId, header, table.formulas[index]);
  });
  const tag = withAttribute(element.tag, 'count', String(columns.length)).replace(/\s*\/>$/, '>');
  return `${tag}${columns.join('')}</${prefix}tableColumns>`;
}

function columnXml(
  prefix: string,
  id: number,
  header: string,
  formula: string | undefined,
): string {
  const tag = `<${prefix}tableColumn id="${id}" name="${columnName(header)}"`;
  if (formula === undefined) return `${tag}/>`;
  const f = `${prefix}calculatedColumnFormula`;
  return `${tag}><${f}>${encodeXml(formula.replace(/^=/, ''))}</${f}></${prefix}tableColumn>`;
}

function infoTag(tag: string, table: TableData): string {
  const set: Readonly<Record<string, string | undefined>> = {
    name: table.style === '' ? undefined : encodeXml(table.style),
    showFirstColumn: attribute(tag, 'showFirstColumn') ?? '0',
    showLastColumn: attribute(tag, 'showLastColumn') ?? '0',
    showRowStripes: table.showBandedRows ? '1' : '0',
    showColumnStripes: table.showBandedColumns ? '1' : '0',
  };
  return Object.entries(set).reduce((made, [name, value]) => withAttribute(made, name, value), tag);
}

/** The name of a column as its part writes it: line breaks are `_x000a_`. */
export function columnName(header: string): string {
  return encodeXml(encodeEscapes(header.replace(/\r\n?/g, '\n'))).replace(/\n/g, '_x000a_');
}

function nameOf({ tag }: XmlElement): string {
  return decodeEscapes(attribute(tag, 'name') ?? '');
}

function folded(name: string): string {
  return name.replace(/\r\n?/g, '\n').toLowerCase();
}
