import { shiftPoint, tidy } from '../../number/decimal';
import { formatKind } from '../../number/numberFormat';
import { readNumber } from '../../number/typed/readNumber';
import { displayed } from '../../report/annex/displayed';
import { normalize } from '../../letters/vietnamese';
import type { FreeCell } from '../freeCells';
import { FOREIGN_THOUSANDS } from '../../number/typed/sureNumber';

/** What a cell of a free table counts or measures. */
export interface Amount {
  readonly cell: Pick<FreeCell, 'at'>;
  /** In percent points where the cell shows a percentage. */
  readonly value: number;
  readonly percent: boolean;
  /** Decimals that are printed: the value is known to half a unit of the last one. */
  readonly decimals: number;
  /** `hộ` of `12 hộ`; empty without one. */
  readonly unit: string;
}

const WITH_UNIT = /^([\d.,]+) ?(\p{L}[\p{L}\d²³ ]{0,14})$/u;
const NONE = /^(?:[-–—]|0|không|không có|không phát sinh)$/iu;

/** The number that a cell shows, `undefined` where it shows none or nobody can tell. */
export function amountOf(cell: Omit<FreeCell, 'row' | 'column'>): Amount | undefined {
  return typeof cell.raw === 'number' ? ofNumber(cell, cell.raw) : ofText(cell);
}

/** A bare number that a cell shows, as words may tell it: typed as a text too (`92,50`), yet no code and no dash. */
export function bareNumber(cell: FreeCell | undefined): number | undefined {
  if (!cell || (typeof cell.raw === 'string' && !BARE.test(cell.text))) return undefined;
  return amountOf(cell)?.value;
}

const BARE = /^-?(?:0|[1-9][\d.]*)(?:,\d+)?%?$/u;

function ofNumber(cell: Omit<FreeCell, 'row' | 'column'>, raw: number): Amount | undefined {
  const kind = formatKind(cell.format);
  if (kind !== 'number' && kind !== 'percent' && kind !== 'text') return undefined;
  const percent = kind === 'percent';
  const whole = Number.isInteger(raw) && cell.format === 'General';
  const decimals = whole ? 0 : (/,(\d+)/u.exec(displayed(raw, cell.format))?.[1]?.length ?? 0);
  return { cell, value: percent ? shiftPoint(raw, 2) : tidy(raw), percent, decimals, unit: '' };
}

function ofText(cell: Omit<FreeCell, 'row' | 'column'>): Amount | undefined {
  const text = normalize(cell.text).replace('−', '-');
  if (NONE.test(text)) return { cell, value: 0, percent: false, decimals: 0, unit: '' };
  const [, digits = text, unit = ''] = WITH_UNIT.exec(text) ?? [];
  // `1,250` is more likely twelve hundred and fifty than one and a quarter: nobody can tell.
  const typed = FOREIGN_THOUSANDS.test(digits) ? undefined : readNumber(digits);
  if (!typed) return undefined;
  const decimals = /[,.](\d+)%?$/u.exec(typed.mended ?? digits)?.[1] ?? '';
  return {
    cell,
    value: typed.number,
    percent: typed.percent,
    decimals: digits.includes(',') || typed.mended !== undefined ? decimals.length : 0,
    unit: unit.toLowerCase(),
  };
}
