import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, Style } from '../../../simulator/excel/model/book/workbook';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

/** Excel's own standard font is seldom there outside Office. */
const STANDARD_FONT = 'Arial';

const made = new WeakMap<Style, IStyleData>();

/** Looks as the grid takes them; the same object for the same looks. */
export function styleData(style: Style): IStyleData {
  const known = made.get(style);
  if (known) return known;
  const data: IStyleData = {
    ff: style.fontName ?? STANDARD_FONT,
    fs: style.fontSize ?? 11,
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.underline && style.underline !== 'None' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.numberFormat ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.horizontal
      ? { ht: HORIZONTAL[style.horizontal] ?? HorizontalAlign.UNSPECIFIED }
      : {}),
    vt: VERTICAL[style.vertical ?? 'Bottom'] ?? VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.borders ? { bd: borders(style.borders) } : {}),
  };
  made.set(style, data);
  return data;
}

function borders(sides: Readonly<Record<string, Border>>): NonNullable<IStyleData['bd']> {
  const drawn = Object.entries(SIDES).flatMap(([side, key]) => {
    const border = sides[side];
    return border && border.style !== 'None' ? [[key, line(border)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

function line({ weight, color }: Border): IBorderStyleData {
  return { s: LINES[weight] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
