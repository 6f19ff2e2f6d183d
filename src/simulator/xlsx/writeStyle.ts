import type { Alignment, Border as ExcelJsBorder, Style as ExcelJsStyle } from 'exceljs';
import type { Border, Style } from '../excel/model/workbook';

const made = new WeakMap<Style, Partial<ExcelJsStyle>>();

/** Looks as ExcelJS takes them; the same object for the same looks. */
export function writeStyle(style: Style): Partial<ExcelJsStyle> {
  const known = made.get(style);
  if (known) return known;
  const written: Partial<ExcelJsStyle> = {
    font: font(style),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: color(style.fill) } }),
    ...alignment(style),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
    ...(style.borders ? { border: borders(style.borders) } : {}),
  };
  made.set(style, written);
  return written;
}

export function color(hex: string): { argb: string } {
  return { argb: `FF${hex.slice(1)}` };
}

function font(style: Style): Partial<ExcelJsStyle['font']> {
  return {
    name: style.fontName ?? 'Calibri',
    size: style.fontSize ?? 11,
    ...(style.fontColor ? { color: color(style.fontColor) } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(style.underline && style.underline !== 'None' ? { underline: true } : {}),
  };
}

function alignment({
  horizontal,
  vertical,
  wrap,
  indent,
  shrinkToFit,
}: Style): Partial<ExcelJsStyle> {
  const upright = vertical === 'Center' ? 'middle' : vertical?.toLowerCase();
  const given = {
    ...(horizontal && horizontal !== 'General' ? { horizontal: lowerFirst(horizontal) } : {}),
    ...(upright ? { vertical: upright } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(indent ? { indent } : {}),
    ...(shrinkToFit ? { shrinkToFit: true } : {}),
  } as Partial<Alignment>;
  return Object.keys(given).length ? { alignment: given } : {};
}

const WEIGHTS: Readonly<Record<string, ExcelJsBorder['style']>> = {
  Hairline: 'hair',
  Medium: 'medium',
  Thick: 'thick',
};
const LINES: Readonly<Record<string, ExcelJsBorder['style']>> = {
  Dot: 'dotted',
  Dash: 'dashed',
  Double: 'double',
};

function borders(sides: Readonly<Record<string, Border>>): Partial<ExcelJsStyle['border']> {
  const drawn = Object.entries(sides).filter(([, border]) => border.style !== 'None');
  return Object.fromEntries(
    drawn.map(([side, border]) => {
      const style = LINES[border.style] ?? WEIGHTS[border.weight] ?? 'thin';
      return [side.replace('Edge', '').toLowerCase(), { style, color: color(border.color) }];
    }),
  );
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
