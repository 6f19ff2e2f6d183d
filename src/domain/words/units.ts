import type { Figure, Said } from './read';

/** First word of what a number counts, absent where none follows it. */
export function unitOf({ line }: Said, { at }: Figure): string | undefined {
  return /^\s*(?!(?:và|có|trong|so|tại)(?!\p{L}))(\p{L}+)/u.exec(line.slice(at + 1, at + 20))?.[1];
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

/** The line with averages and what is only about so much made references: they are no parts and no totals. */
export function exactLine(said: Said): string {
  let line = said.line;
  for (const figure of said.figures)
    if (figure.sign === '#' && (figure.hedged || isAverage(said, figure)))
      line = `${line.slice(0, figure.at)}·${line.slice(figure.at + 1)}`;
  return line;
}
