import type { Entries } from '../../entries/entries';
import { printMonth } from '../../number/dates/date';
import { isoWeeks } from '../../number/dates/week';
import { PERIOD_KINDS, type InfoField, type PeriodKind } from '../../sheets/info';
import { headerKey } from '../../letters/vietnamese';

/** The report's period: Loại kỳ, Kỳ số (1 where the kind has none), Năm. */
export interface Period {
  readonly kind: PeriodKind;
  readonly number: number;
  readonly year: number;
}

export const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** Highest Kỳ số of the kinds that have one; weeks depend on the year. */
const MOST: Readonly<Partial<Record<PeriodKind, number>>> = {
  Tháng: 12,
  Quý: 4,
  '6 tháng': 2,
  'Lũy kế': 12,
};

/** The period as typed in `Thông tin`; `undefined` while its kind, number or year is missing or impossible (`Quý` 5). */
export function periodOf({ info }: Entries): Period | undefined {
  const text = (field: InfoField) => headerKey(info.items.get(field)?.entry.text ?? '');
  const kind = PERIOD_KINDS.find((name) => headerKey(name) === text('loai_ky'));
  const year = info.items.get('nam')?.entry.meaning;
  if (!kind || year?.kind !== 'number' || !Number.isInteger(year.number)) return undefined;
  const most = mostOf(kind, year.number);
  const number = most === undefined ? 1 : periodNumber(text('ky_so'));
  const possible = number !== undefined && number >= 1 && number <= (most ?? 1);
  return possible ? { kind, number, year: year.number } : undefined;
}

/** The highest Kỳ số of a kind in a year; `undefined` for kinds without one. */
export function mostOf(kind: PeriodKind, year: number): number | undefined {
  return kind === 'Tuần' ? isoWeeks(year) : MOST[kind];
}

/** `ky`: how the period is named in words; `undefined` for Sơ kết and Đột xuất. */
export function printPeriod({ kind, number, year }: Period): string | undefined {
  switch (kind) {
    case 'Tuần':
      return `tuần ${number}`;
    case 'Tháng':
      return `tháng ${printMonth(number)}/${year}`;
    case 'Quý':
      return `quý ${ROMAN_QUARTERS[number - 1] ?? number}/${year}`;
    case '6 tháng':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case '9 tháng':
      return `9 tháng năm ${year}`;
    case 'Năm':
      return `năm ${year}`;
    case 'Lũy kế':
      return `${number} tháng đầu năm ${year}`;
    case 'Sơ kết':
    case 'Đột xuất':
      return undefined;
  }
}

/** How many months of the year have gone by at a period's end; none for weeks and what has no number. */
export function monthsOf({ kind, number }: Period): number | undefined {
  switch (kind) {
    case 'Tháng':
    case 'Lũy kế':
      return number;
    case 'Quý':
      return 3 * number;
    case '6 tháng':
      return 6 * number;
    case '9 tháng':
      return 9;
    case 'Năm':
      return 12;
    default:
      return undefined;
  }
}

/** The next period of the same kind, over the year's end (weeks by ISO 8601); none after Lũy kế, Sơ kết, Đột xuất. */
export function nextPeriod({ kind, number, year }: Period): Period | undefined {
  if (kind === 'Lũy kế' || kind === 'Sơ kết' || kind === 'Đột xuất') return undefined;
  const most = kind === 'Tuần' ? isoWeeks(year) : (MOST[kind] ?? 1);
  return number < most ? { kind, number: number + 1, year } : { kind, number: 1, year: year + 1 };
}

/** Kỳ số as officers type it: `15`, `05`, `IV`, `Quý IV`; `undefined` for anything else. */
export function periodNumber(typed: string): number | undefined {
  const plain = headerKey(typed).replace(/^(?:tuần|tháng|quý|kỳ) (?:thứ )?/, '');
  if (/^\d{1,2}$/.test(plain)) return Number(plain);
  const quarter = ROMAN_QUARTERS.findIndex((roman) => roman.toLowerCase() === plain);
  return quarter < 0 ? undefined : quarter + 1;
}
