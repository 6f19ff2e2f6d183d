import type { Figure, Said } from './read';

/** First word of what a number counts, absent where none follows it. */
export function unitOf({ line }: Said, { at }: Figure): string | undefined {
  return /^\s*(?!(?:và|có|trong|so|tại)(?!\p{L}))(\p{L}+)/u.exec(line.slice(at + 1, at + 20))?.[1];
}

/** A number in the measure that it can be compared in: money in đồng, all else as it stands. */
export interface Amount {
  readonly value: number;
  readonly unit: string | undefined;
  /** What a printed number of this unit counts: 1.000.000 for `triệu đồng`. */
  readonly scale: number;
  readonly figure: Figure;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['tỷ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
]);

/** How many đồng one of a unit is: 1.000.000 for `triệu đồng`; 1 for what is no money. */
export function moneyScale(unit: string): number {
  return /(?<!\p{L})đồng(?!\p{L})/u.test(unit) ? (SCALES.get(unit.split(' ')[0] ?? '') ?? 1) : 1;
}

/** The amount of a count; of a ratio, its first number. */
export function amountOf(said: Said, figure: Figure): Amount {
  const unit = unitOf(said, figure);
  const scale = SCALES.get(unit ?? '');
  const money =
    scale !== undefined &&
    /^ \p{L}+(?: đồng(?!\p{L})|(?! \p{L}))/u.test(said.line.slice(figure.at + 1, figure.at + 20));
  return money
    ? { value: Math.round(figure.value * scale), unit: 'đồng', scale, figure }
    : { value: figure.value, unit, scale: 1, figure };
}

const AVERAGE =
  /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})[^#%÷.;,:()]{0,40}$|(?<!\p{L})từng(?!\p{L})[^#%÷.;,:()]{0,20}$/u;
/** `41 đảng viên/chi bộ`, `40 người mỗi lớp`: so many to each. */
const TO_EACH = /^(?: \p{L}+){1,4}(?:\/|(?: cho)? mỗi )(?=\p{L})/u;

/** Whether a number is an average, or so much to each: no total, and no part of one. */
export function isAverage({ line }: Said, { at }: Figure): boolean {
  return (
    TO_EACH.test(line.slice(at + 1, at + 50)) || AVERAGE.test(line.slice(Math.max(0, at - 60), at))
  );
}

const GAINED =
  /(?<!\p{L})(?:tăng|giảm|thêm|bổ sung|hơn|bớt|kém)(?: thêm)?(?: (?:so với )?(?:[·▤]|tuần|tháng|quý|kỳ|năm)[^#%÷;.,]{0,16}?)?(?: là)? (?:#(?: \p{L}+){1,3}(?: \(%\))?,? và )?$/u;

/** Whether a number says by how much something changed. */
export function isGain({ line }: Said, { at }: Figure): boolean {
  return GAINED.test(line.slice(Math.max(0, at - 70), at));
}

/** The line with averages, gains and what is only about so much made references: they are no parts and no totals. */
export function exactLine(said: Said): string {
  let line = said.line.replace(/\(%\)/gu, '(·)');
  for (const figure of said.figures)
    if (figure.sign === '#' && (figure.hedged || isAverage(said, figure) || isGain(said, figure)))
      line = `${line.slice(0, figure.at)}·${line.slice(figure.at + 1)}`;
  return line;
}

/** The sentence that a place of a paragraph stands in, as a stretch of its line. */
export function sentenceAt(
  { line }: Said,
  at: number,
): { readonly from: number; readonly to: number } {
  const before = line.slice(0, at);
  const from = Math.max(...['. ', '! ', '? '].map((end) => before.lastIndexOf(end))) + 1;
  const end = /[.!?]\s/u.exec(line.slice(at))?.index;
  return { from, to: end === undefined ? line.length : at + end };
}
