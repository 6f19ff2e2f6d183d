import { areasOf } from '../../../xlsx/sheet/address';
import type { ConditionalXml } from '../../../xlsx/sheet/conditionalFormats';
import { attribute, isTrue } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { newId } from '../../excel/model/book/newWorkbook';
import type { ConditionalFormat, Workbook } from '../../excel/model/book/workbook';
import { readColor } from './readStyle';

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  containsText: 'ContainsText',
  top10: 'TopBottom',
};

/** A conditional format; of kinds that the simulation does not understand only place and kind. */
export function readConditionalFormat(
  workbook: Workbook,
  { rule, places }: ConditionalXml,
  styles: XmlElement | undefined,
): ConditionalFormat {
  const kind = attribute(rule.tag, 'type') ?? '';
  const type = TYPES[kind] ?? 'PresetCriteria';
  const [first = '', second = ''] = children(rule, 'formula').map(({ text }) => `=${text}`);
  const operator = attribute(rule.tag, 'operator') ?? 'equal';
  const cellValue = {
    formula1: first,
    formula2: second,
    operator: operator.charAt(0).toUpperCase() + operator.slice(1),
  };
  const look = attribute(rule.tag, 'dxfId');
  return {
    id: `{CF${newId(workbook)}}`,
    type,
    areas: [...areasOf(places)],
    formula: type === 'Custom' ? first : '',
    ...(type === 'CellValue' ? { cellValue } : {}),
    stopIfTrue: isTrue(attribute(rule.tag, 'stopIfTrue')),
    format: look === undefined ? {} : readFormat(child(styles, 'dxfs')?.children[Number(look)]),
    ...(type === 'Custom' || type === 'CellValue' ? {} : { foreign: kind }),
  };
}

function readFormat(look: XmlElement | undefined): ConditionalFormat['format'] {
  const pattern = child(child(look, 'fill'), 'patternFill');
  const color =
    readColor(child(pattern, 'bgColor')?.tag) ?? readColor(child(pattern, 'fgColor')?.tag);
  const font = child(look, 'font');
  const fontColor = readColor(child(font, 'color')?.tag);
  const has = (name: string): boolean => {
    const { tag } = child(font, name) ?? {};
    return tag !== undefined && !['0', 'false'].includes(attribute(tag, 'val') ?? '1');
  };
  return {
    ...(color ? { fill: color } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(has('b') ? { bold: true } : {}),
    ...(has('i') ? { italic: true } : {}),
  };
}
