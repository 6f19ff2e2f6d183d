import { fromNumber, rational, divide, multiply, roundText } from '../../number/rational';
import type { Rational } from '../../number/rational';
import { printNumber } from '../../letters/vietnamese';
import { formatSections, formatTokens, type FormatToken } from './formatTokens';
import { general } from './general';

const PLACEHOLDER = /^[0#?]$/;

/** A number as its number format shows it, with Vietnamese separators; a fraction or exponent format prints as General. */
export function formatNumber(value: number, format: string): string {
  const sections = formatSections(format);
  const section = sectionFor(value, sections);
  if (section === undefined || /general/i.test(section) || section === '') return general(value);
  const tokens = formatTokens(section);
  if (tokens.some(({ kind, text }) => kind === 'code' && /^(?:E[+-]|\/|@)$/i.test(text)))
    return general(value);
  const negative = value < 0 && (sections.length === 1 || section === sections[0]);
  return (negative ? '-' : '') + fill(tokens, fromNumber(Math.abs(value)));
}

/** Positive, negative and zero each have their section where there are as many. */
function sectionFor(value: number, sections: readonly string[]): string | undefined {
  const [positive, negative, zero] = sections;
  if (value < 0) return negative ?? positive;
  return value === 0 ? (zero ?? positive) : positive;
}

function fill(tokens: readonly FormatToken[], value: Rational): string {
  const codes = tokens.map(({ kind, text }) => (kind === 'code' ? text : ''));
  const first = codes.findIndex(isDigit);
  const last = codes.map(isDigit).lastIndexOf(true);
  const literal = (from: number, to: number) => tokens.slice(from, to).map(shownAround).join('');
  if (first < 0) return literal(0, tokens.length);
  return literal(0, first) + digits(codes, first, last, value) + literal(last + 1, tokens.length);
}

/** The number itself, from the first placeholder to the last. */
function digits(codes: readonly string[], first: number, last: number, value: Rational): string {
  const body = codes.slice(first, last + 1);
  const point = body.indexOf('.');
  const whole = point < 0 ? body : body.slice(0, point);
  const decimals = point < 0 ? [] : body.slice(point + 1).filter(isDigit);
  const thousands = codes.slice(last + 1).findIndex((code) => code !== ',');
  const scaled = scale(
    value,
    codes.filter((code) => code === '%').length,
    thousands < 0 ? codes.length - last - 1 : thousands,
  );
  const rounded = roundText(scaled, decimals.length);
  const required = decimals.lastIndexOf('0') + 1;
  return print(rounded, {
    group: whole.includes(','),
    least: whole.filter((code) => code === '0').length,
    required,
  });
}

function print(
  rounded: string,
  shape: { readonly group: boolean; readonly least: number; readonly required: number },
): string {
  const [whole = '0', decimals = ''] = rounded.split('.');
  const kept =
    decimals.slice(0, shape.required) + decimals.slice(shape.required).replace(/0+$/, '');
  const integer =
    shape.least === 0 && whole === '0' && kept !== '' ? '' : whole.padStart(shape.least, '0');
  return printNumber(kept === '' ? integer : `${integer}.${kept}`, { group: shape.group });
}

/** Hundredfold for every `%`, a thousandth for every comma behind the digits. */
function scale(value: Rational, percents: number, thousands: number): Rational {
  const raised = multiply(value, rational(100n ** BigInt(percents)));
  return divide(raised, rational(1000n ** BigInt(thousands))) ?? raised;
}

function shownAround({ kind, text }: FormatToken): string {
  return kind === 'literal' || text === '%' ? text : '';
}

function isDigit(code: string): boolean {
  return PLACEHOLDER.test(code);
}
