import { HostError } from '../wire/hostError';
import { readDate } from './dateText';
import type { Content } from './workbook';

/** What Excel makes of something that is written into a cell. */
export type Entered =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'content'; readonly content: Content; readonly format?: string };

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Excel's reading of a written value, by en-US rules whatever the machine's region: texts that look
 * like numbers, dates or formulas become these, unless the cell is formatted as Text beforehand.
 */
export function interpret(
  value: string | number | boolean,
  format: string,
  thisYear: number,
): Entered {
  if (value === '') return { kind: 'blank' };
  if (format === '@')
    return { kind: 'content', content: typeof value === 'boolean' ? value : String(value) };
  if (typeof value !== 'string') return { kind: 'content', content: value };
  if (value.startsWith("'")) return { kind: 'content', content: value.slice(1) };
  if (/^[=+-]$/.test(value.trim()))
    throw new HostError('InvalidArgument', 'a lone sign is no formula');
  if (value.startsWith('=')) return { kind: 'formula', formula: value };
  const read = readConstant(value.trim(), thisYear);
  if (read) return read;
  if (/^[+-]/.test(value)) return { kind: 'formula', formula: `=${value.replace(/^\+/, '')}` };
  return { kind: 'content', content: value };
}

function readConstant(text: string, thisYear: number): Entered | null {
  if (/^(true|false)$/i.test(text))
    return { kind: 'content', content: text.toLowerCase() === 'true' };
  if (ERRORS.includes(text.toUpperCase()))
    return { kind: 'content', content: { error: text.toUpperCase() } };
  const number = readNumber(text);
  if (number) return number;
  const date = readDate(text, thisYear);
  return date && { kind: 'content', content: date.serial, format: date.format };
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)(%?)$/i;

function readNumber(text: string): Entered | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', percent = ''] = match;
  const number = Number(`${sign}${digits.replaceAll(',', '')}`);
  if (!Number.isFinite(number)) return null;
  if (percent)
    return {
      kind: 'content',
      content: number / 100,
      format: digits.includes('.') ? '0.00%' : '0%',
    };
  if (!digits.includes(',')) return { kind: 'content', content: number };
  return { kind: 'content', content: number, format: digits.includes('.') ? '#,##0.00' : '#,##0' };
}
