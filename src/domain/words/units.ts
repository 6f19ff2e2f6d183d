import type { Figure, Said } from './read';
import { isAverageAt, isGainAt, unitAt } from './signs/shape';

/** First word of what a number counts, absent where none follows it. */
export function unitOf({ line }: Said, { at }: Figure): string | undefined {
  return unitAt(line, at);
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

/** Whether a number is an average, or so much to each: no total, and no part of one. */
export function isAverage({ line }: Said, { at }: Figure): boolean {
  return isAverageAt(line, at);
}

/** Whether a number says by how much something changed. */
export function isGain({ line }: Said, { at }: Figure): boolean {
  return isGainAt(line, at);
}

/** The line with averages, gains and what is only about so much made references: they are no parts and no totals. */
export function exactLine(said: Said): string {
  let line = said.line.replace(/\(%\)/gu, '(·)');
  for (const figure of said.figures)
    if (figure.sign === '#' && (figure.hedged || isAverage(said, figure) || isGain(said, figure)))
      line = `${line.slice(0, figure.at)}·${line.slice(figure.at + 1)}`;
  return line;
}

const PERSONS: ReadonlySet<string> = new Set(
  'người học đảng hội đoàn thành cán công viên nhân dân ngư giáo nông cháu trẻ thanh phụ lượt khách lao em'.split(
    ' ',
  ),
);

/** Whether two units, by their first words, both count people: `312 lao động, tăng 52 người`. */
export function arePersons(one: string | undefined, other: string | undefined): boolean {
  return PERSONS.has(one ?? '') && PERSONS.has(other ?? '');
}
