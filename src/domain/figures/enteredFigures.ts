import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../contract';
import type { Entries } from '../entries/entries';
import type { Entry, Meaning } from '../entries/entry';
import { dropZeros, printPoints } from '../number/percent';
import { printNumber } from '../number/printNumber';
import { fromNumber, roundText } from '../number/rational';
import { normalize } from '../letters/vietnamese';
import { figureCode, isFigureCode, isReservedCode } from './figureCode';
import type { Figure } from './figures';
import { fractionAmount, isOneFigure } from './targets/result';

type Fraction = Extract<Meaning, { kind: 'fraction' }>;

/**
 * The figures of `Số liệu`: every `Mã` names its Kỳ này, with `.luy_ke` and `.ky_truoc` the other two. Of a doubled code
 * the first counts; codes that are no codes, or reserved, name nothing.
 */
export function* enteredFigures({ figures }: Entries): Iterable<Figure> {
  const seen = new Set<string>();
  for (const { cells } of figures.rows) {
    const name = figureCode(cells.code.text);
    if (!isFigureCode(name) || isReservedCode(name) || seen.has(name)) continue;
    seen.add(name);
    yield enteredFigure(name, cells.current, cells.unit);
    yield enteredFigure(`${name}${CUMULATIVE_ENDING}`, cells.cumulative, cells.unit);
    yield enteredFigure(`${name}${PREVIOUS_ENDING}`, cells.previous, cells.unit);
  }
}

/**
 * A number counts and prints as entered (a percent without its sign, for the unit says it), a fraction as percent points
 * or its first number where it is one figure. A bound, a range, or two numbers where one is counted name no single one.
 */
function enteredFigure(name: string, entry: Entry, unit: Entry): Figure {
  const { at, meaning } = entry;
  if (meaning.kind === 'number') {
    const value = fromNumber(meaning.number);
    return { name, kind: 'entered', value, text: asEntered(entry, meaning.number), at };
  }
  const blank: Figure = { name, kind: 'entered', at };
  if (meaning.kind === 'fraction' && isOneFigure(meaning, unit.text))
    return { ...blank, ...ofFraction(meaning, unit) };
  return meaning.kind === 'blank' ? blank : { ...blank, unreadable: true };
}

function ofFraction(meaning: Fraction, unit: Entry): Pick<Figure, 'value' | 'text'> {
  const amount = fractionAmount(meaning, unit.text);
  if (amount === undefined) return {};
  if (typeof amount === 'number') return { value: fromNumber(amount), text: printNumber(amount) };
  return { value: amount, text: printPoints(meaning.numerator, meaning.denominator) ?? '' };
}

/**
 * Typed texts keep their leading zero and their decimals (`04`, `91,50`). A formula's value prints with 2 decimals, as
 * computed numbers do.
 */
function asEntered({ raw, text, decimalDot, formula }: Entry, number: number): string {
  if (typeof raw !== 'string')
    return printNumber(
      formula === undefined ? number : dropZeros(roundText(fromNumber(number), 2)),
    );
  const digits = normalize(decimalDot ?? text)
    .replace(/^['+]|[ %]/g, '')
    .replace('−', '-');
  const plain = digits.replaceAll('.', '').replace(',', '.');
  return printNumber(plain, { group: !/^-?0\d/.test(plain) });
}
