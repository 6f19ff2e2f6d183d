import { rational, type Rational } from '../../number/rational';

/** One way to read a printed number: its exact value, and the decimals that it shows. */
interface Reading {
  readonly value: Rational;
  readonly decimals: number;
}

const WITH_COMMA = /^((?:\d{1,3}(?:\.\d{3})+|\d+)),(\d+)$/u;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u;
const DOTTED = /^(\d+)\.(\d+)$/u;

/**
 * The ways to read a number as it stands in a sentence, without its sign: `9.847,33` has one, `98.765` two (dots group
 * thousands; some type them for the decimal sign), `1.2.3` none.
 */
export function readingsOf(printed: string): readonly Reading[] {
  const [, whole, decimals] = WITH_COMMA.exec(printed) ?? [];
  if (whole !== undefined && decimals !== undefined) return [reading(whole, decimals)];
  if (/^\d+$/u.test(printed)) return [reading(printed, '')];
  const [, before, after] = DOTTED.exec(printed) ?? [];
  return [
    ...(GROUPED.test(printed) ? [reading(printed, '')] : []),
    ...(before !== undefined && after !== undefined ? [reading(before, after)] : []),
  ];
}

function reading(whole: string, decimals: string): Reading {
  const digits = BigInt(whole.replaceAll('.', '') + decimals);
  return { value: rational(digits, 10n ** BigInt(decimals.length)), decimals: decimals.length };
}
