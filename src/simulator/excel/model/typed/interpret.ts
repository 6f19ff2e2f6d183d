import { HostError } from '../../../wire/hostError';
import { readDate } from './dateText';
import type { Region } from './region';
import type { Content } from '../book/workbook';

/** What Excel makes of something that is written into a cell. */
export type Entered =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'content'; readonly content: Content; readonly format?: string };

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Excel's reading of an entry: texts that look like numbers, dates or formulas become these, unless the cell
 * is formatted as Text beforehand. What the API writes is read by en-US rules whatever the machine's region;
 * what a person types, by the region's.
 */
export function interpret(
  value: string | number | boolean,
  format: string,
  region: Region,
): Entered {
  if (value === '') return { kind: 'blank' };
  if (typeof value === 'string') demandLength(value);
  if (format === '@') return text(typeof value === 'boolean' ? value : String(value));
  if (typeof value !== 'string') return { kind: 'content', content: value };
  if (value.startsWith("'")) return text(value.slice(1));
  if (/^[=+-]$/.test(value.trim()))
    throw new HostError('InvalidArgument', 'a lone sign is no formula');
  if (value.startsWith('=')) return { kind: 'formula', formula: value };
  const read = readConstant(value.trim(), region);
  if (read) return read;
  if (/^[+-]/.test(value)) return { kind: 'formula', formula: `=${value.replace(/^\+/, '')}` };
  return text(value);
}

/** A cell holds 32,767 characters, a formula 8,192, a text inside a formula 255. */
function demandLength(value: string): void {
  const formula = value.startsWith('=');
  const long = value.length > (formula ? 8_192 : 32_767);
  const literals = formula ? (value.match(/"(?:[^"]|"")*"/g) ?? []) : [];
  if (long || literals.some((one) => one.length - 2 > 255))
    throw new HostError('InvalidArgument', 'longer than a cell, a formula or a text in one may be');
}

function text(content: string | boolean): Entered {
  return { kind: 'content', content };
}

function readConstant(given: string, region: Region): Entered | null {
  if (/^(true|false)$/i.test(given)) return text(given.toLowerCase() === 'true');
  if (ERRORS.includes(given.toUpperCase()))
    return { kind: 'content', content: { error: given.toUpperCase() } };
  const money = /^\$\s*(?=[\d.])/.test(given)
    ? readNumber(given.replace(/^\$\s*/, ''), region)
    : null;
  if (money?.kind === 'content')
    return { ...money, format: given.includes('.') ? '$#,##0.00' : '$#,##0' };
  const number = readNumber(given, region);
  if (number) return number;
  const date = readDate(given, region);
  return date && { kind: 'content', content: date.serial, format: date.format };
}

/** The region's signs are turned into English ones first: `1.234,5` → `1,234.5`. */
function readNumber(given: string, region: Region): Entered | null {
  const english = region.decimalComma
    ? given.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
    : given;
  const match = NUMBER.exec(english);
  if (!match) return null;
  const [, sign = '', digits = '', percent = ''] = match;
  const number = Number(`${sign}${digits.replaceAll(',', '')}`);
  if (!Number.isFinite(number)) return null;
  const decimals = digits.includes('.');
  if (percent) return { kind: 'content', content: number / 100, format: decimals ? '0.00%' : '0%' };
  if (!digits.includes(',')) return { kind: 'content', content: number };
  return { kind: 'content', content: number, format: decimals ? '#,##0.00' : '#,##0' };
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)(%?)$/i;
