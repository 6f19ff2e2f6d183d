import { endOfMonth, toDay, type Day } from '../../../number/dates/date';

/** A period that a sentence begins with: `Trong 6 tháng đầu năm 2026, …`. */
export interface LeadingPeriod {
  readonly text: string;
  readonly from: Day;
  readonly to: Day;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const SHAPES: readonly (readonly [
  RegExp,
  (match: RegExpExecArray) => readonly [number, number],
])[] = [
  [/^trong (\d{1,2}) tháng đầu năm(?: (\d{4}))?/iu, ([, count]) => [1, Number(count)]],
  [/^trong 6 tháng cuối năm()(?: (\d{4}))?/iu, () => [7, 12]],
  [/^trong quý (IV|I{1,3})(?:\s?\/\s?| năm )(\d{4})/iu, ([, roman = '']) => quarter(roman)],
  [
    /^trong tháng (\d{1,2})(?:\s?\/\s?| năm )(\d{4})/iu,
    ([, month]) => [Number(month), Number(month)],
  ],
];

/** The period that a sentence opens with; `year` completes one without. */
export function leadingPeriod(text: string, year: number | undefined): LeadingPeriod | undefined {
  for (const [shape, monthsOf] of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const [first, last] = monthsOf(match);
    const inYear = Number(match[2] ?? year);
    const from = toDay({ year: inYear, month: first, day: 1 });
    if (from === undefined || last > 12) return undefined;
    return { text: match[0].slice('trong '.length), from, to: endOfMonth(inYear, last) };
  }
  return undefined;
}

function quarter(roman: string): readonly [number, number] {
  const number = QUARTERS.indexOf(roman.toUpperCase()) + 1;
  return [number * 3 - 2, number * 3];
}
