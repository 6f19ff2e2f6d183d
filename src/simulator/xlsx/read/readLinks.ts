import { areaOf } from '../../../xlsx/sheet/address';
import type { Book, BookSheet } from '../../../xlsx/book/openBook';
import { relationsOf } from '../../../package/relations';
import { attribute } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { children } from '../../../package/xml/element';
import { cellAt } from '../../excel/model/area/cells';
import type { Sheet } from '../../excel/model/book/workbook';

/** Puts links on their cells; the cell keeps what it holds, a number stays one. */
export function readLinks(
  sheet: Sheet,
  { package: from }: Book,
  { path }: BookSheet,
  section: XmlElement | undefined,
): void {
  const links = children(section, 'hyperlink');
  const relations = links.length > 0 ? relationsOf(from, path) : [];
  for (const { tag } of links) {
    const area = areaOf(attribute(tag, 'ref') ?? '');
    const cell = area && cellAt(sheet, area.row, area.column);
    if (!cell) continue;
    const id = attribute(tag, 'id');
    const target = relations.find((one) => one.id === id)?.target;
    const [location, tip] = [attribute(tag, 'location'), attribute(tag, 'tooltip')];
    const address =
      target !== undefined && location !== undefined ? `${target}#${location}` : target;
    cell.hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location !== undefined && address === undefined ? { documentReference: location } : {}),
      ...(tip === undefined ? {} : { screenTip: tip }),
    };
  }
}
