import { readFormats } from '../../../xlsx/book/numberFormats';
import { attribute, isTrue } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import type { Border, Style } from '../../excel/model/book/workbook';

/** The Office theme's colours by index, as Excel numbers them; tints are not computed. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** Looks by cell style; undefined where they are Excel's default. Cells of one style share one object. */
export function readLooks(styles: XmlElement | undefined): readonly (Style | undefined)[] {
  const formats = readFormats(styles);
  const part = (list: string, id: string, tag: string): XmlElement | undefined =>
    child(styles, list)?.children[Number(attribute(tag, id) ?? 0)];
  return children(child(styles, 'cellXfs'), 'xf').map((xf, index) => {
    const style: Style = {
      ...numberFormat(formats[index]),
      ...fill(part('fills', 'fillId', xf.tag)),
      ...font(part('fonts', 'fontId', xf.tag)),
      ...alignment(child(xf, 'alignment')?.tag),
      ...protection(child(xf, 'protection')?.tag),
      ...borders(part('borders', 'borderId', xf.tag)),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
}

function numberFormat(format: string | undefined): Style {
  return format === undefined || format === 'General' ? {} : { numberFormat: format };
}

function fill(given: XmlElement | undefined): Style {
  const pattern = child(given, 'patternFill');
  if (!pattern || attribute(pattern.tag, 'patternType') !== 'solid') return {};
  const color =
    readColor(child(pattern, 'fgColor')?.tag) ?? readColor(child(pattern, 'bgColor')?.tag);
  return color ? { fill: color } : {};
}

function font(given: XmlElement | undefined): Style {
  if (!given) return {};
  const value = (name: string): string | undefined => {
    const found = child(given, name);
    return found && (attribute(found.tag, 'val') ?? '1');
  };
  const [name, size, color] = [
    value('name'),
    Number(value('sz') ?? 11),
    readColor(child(given, 'color')?.tag),
  ];
  const underline = child(given, 'u') && attribute(child(given, 'u')?.tag ?? '', 'val') !== 'none';
  return {
    ...(name !== undefined && name !== 'Calibri' ? { fontName: name } : {}),
    ...(size !== 11 ? { fontSize: size } : {}),
    ...(color && color !== '#000000' ? { fontColor: color } : {}),
    ...(isTrue(value('b')) ? { bold: true } : {}),
    ...(isTrue(value('i')) ? { italic: true } : {}),
    ...(isTrue(value('strike')) ? { strikethrough: true } : {}),
    ...(underline ? { underline: 'Single' } : {}),
  };
}

function alignment(tag: string | undefined): Style {
  if (tag === undefined) return {};
  const [horizontal, vertical] = [attribute(tag, 'horizontal'), attribute(tag, 'vertical')];
  const indent = Number(attribute(tag, 'indent') ?? 0);
  return {
    ...(horizontal !== undefined && horizontal !== 'general'
      ? { horizontal: capital(horizontal) }
      : {}),
    ...(vertical !== undefined && vertical !== 'bottom' ? { vertical: capital(vertical) } : {}),
    ...(isTrue(attribute(tag, 'wrapText')) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(isTrue(attribute(tag, 'shrinkToFit')) ? { shrinkToFit: true } : {}),
  };
}

function protection(tag: string | undefined): Style {
  const locked = attribute(tag ?? '', 'locked');
  return locked === '0' || locked === 'false' ? { unlocked: true } : {};
}

const WEIGHTS: Readonly<Record<string, string>> = {
  hair: 'Hairline',
  medium: 'Medium',
  thick: 'Thick',
};
const LINES: Readonly<Record<string, string>> = { dotted: 'Dot', dashed: 'Dash', double: 'Double' };

function borders(given: XmlElement | undefined): Style {
  const sides = ['top', 'bottom', 'left', 'right'].flatMap((side) => {
    const line = child(given, side);
    const style = attribute(line?.tag ?? '', 'style') ?? 'none';
    return line && style !== 'none' ? [[`Edge${capital(side)}`, border(line, style)] as const] : [];
  });
  return sides.length > 0 ? { borders: Object.fromEntries(sides) } : {};
}

function border(line: XmlElement, style: string): Border {
  return {
    style: LINES[style] ?? 'Continuous',
    weight: WEIGHTS[style] ?? 'Thin',
    color: readColor(child(line, 'color')?.tag) ?? '#000000',
  };
}

/** The colour of a tag such as `<color rgb="FF1F4E79"/>` as `#RRGGBB`, or undefined for an automatic one. */
export function readColor(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const rgb = attribute(tag, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = THEME[Number(attribute(tag, 'theme') ?? NaN)];
  return theme && `#${theme}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
