import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, Style } from '../host/model/workbook';

const HORIZONTAL: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, Justify: 4 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

const made = new WeakMap<Style, IStyleData>();

/** Looks as the grid takes them; the same object for the same looks. */
export function styleData(style: Style): IStyleData {
  const known = made.get(style);
  if (known) return known;
  const data: IStyleData = {
    ff: style.fontName ?? 'Calibri',
    fs: style.fontSize ?? 11,
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.underline && style.underline !== 'None' ? { ul: { s: 1 } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.numberFormat ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.horizontal ? { ht: HORIZONTAL[style.horizontal] ?? 0 } : {}),
    vt: VERTICAL[style.vertical ?? 'Bottom'] ?? 3,
    tb: style.wrap ? 3 : 1,
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
  return { s: { Hairline: 2, Medium: 8, Thick: 13 }[weight] ?? 1, cl: { rgb: color } };
}
