import type { Border as ExcelJsBorder, Color, Fill, Style as ExcelJsStyle } from 'exceljs';
import type { Border, Style } from '../excel/model/workbook';

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

/** Formats that ExcelJS names otherwise than Excel's English API. */
const FORMATS: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'm/d/yyyy',
  'm/d/yy "h":mm': 'm/d/yyyy h:mm',
};

const made = new WeakMap<object, Style>();

/** Looks of a cell, row or column; the same object for the same ExcelJS style. */
export function readStyle(given: Partial<ExcelJsStyle>): Style | undefined {
  const known = made.get(given);
  if (known) return Object.keys(known).length ? known : undefined;
  const style: Style = {
    ...numberFormat(given),
    ...fill(given.fill),
    ...font(given),
    ...alignment(given),
    ...rest(given),
  };
  made.set(given, style);
  return Object.keys(style).length ? style : undefined;
}

function numberFormat({ numFmt }: Partial<ExcelJsStyle>): Style {
  const format =
    typeof numFmt === 'object' ? (numFmt as { formatCode: string }).formatCode : numFmt;
  return format === undefined || format === 'General'
    ? {}
    : { numberFormat: FORMATS[format] ?? format };
}

function fill(given: Fill | undefined): Style {
  if (given?.type !== 'pattern' || given.pattern !== 'solid') return {};
  const color = readColor(given.fgColor) ?? readColor(given.bgColor);
  return color ? { fill: color } : {};
}

function font({ font: given }: Partial<ExcelJsStyle>): Style {
  if (!given) return {};
  return {
    ...(given.name !== undefined && given.name !== 'Calibri' ? { fontName: given.name } : {}),
    ...(given.size !== undefined && given.size !== 11 ? { fontSize: given.size } : {}),
    ...colorOf(given.color),
    ...(given.bold ? { bold: true } : {}),
    ...(given.italic ? { italic: true } : {}),
    ...(given.strike ? { strikethrough: true } : {}),
    ...(given.underline && given.underline !== 'none' ? { underline: 'Single' } : {}),
  };
}

function colorOf(given: Partial<Color> | undefined): Style {
  const color = readColor(given);
  return color && color !== '#000000' ? { fontColor: color } : {};
}

function alignment({ alignment: given }: Partial<ExcelJsStyle>): Style {
  if (!given) return {};
  return {
    ...(given.horizontal ? { horizontal: capital(given.horizontal) } : {}),
    ...(given.vertical && given.vertical !== 'bottom'
      ? { vertical: capital(given.vertical === 'middle' ? 'center' : given.vertical) }
      : {}),
    ...(given.wrapText ? { wrap: true } : {}),
    ...(given.indent ? { indent: given.indent } : {}),
    ...(given.shrinkToFit ? { shrinkToFit: true } : {}),
  };
}

function rest({ protection, border }: Partial<ExcelJsStyle>): Style {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = border?.[side];
    return line?.style ? [[`Edge${capital(side)}`, readBorder(line)] as const] : [];
  });
  return {
    ...(protection?.locked === false ? { unlocked: true } : {}),
    ...(sides.length ? { borders: Object.fromEntries(sides) } : {}),
  };
}

const WEIGHTS: Readonly<Record<string, string>> = {
  hair: 'Hairline',
  medium: 'Medium',
  thick: 'Thick',
};
const LINES: Readonly<Record<string, string>> = { dotted: 'Dot', dashed: 'Dash', double: 'Double' };

function readBorder(line: Partial<ExcelJsBorder>): Border {
  const style = line.style ?? 'thin';
  return {
    style: LINES[style] ?? 'Continuous',
    weight: WEIGHTS[style] ?? 'Thin',
    color: readColor(line.color) ?? '#000000',
  };
}

/** `#RRGGBB`, or undefined for an automatic colour. */
export function readColor(given: Partial<Color> | undefined): string | undefined {
  if (given?.argb) return `#${given.argb.slice(-6).toUpperCase()}`;
  const theme = given?.theme === undefined ? undefined : THEME[given.theme];
  return theme && `#${theme}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
