import type { Num, Scope } from '../numbers';

/** `4/8 công trình từ 70% trở lên, 2 công trình đạt 60%, 2 công trình dưới 60%`: how many, counted by thresholds. */
const THRESHOLD = /# [^#%÷;.()]{2,40}(?<!\p{L})(?:từ % trở (?:lên|xuống)|dưới %|trên %)/u;

/** Whether a share is what each of those counted before it reached, and no part of them. */
export function isLevel({ line, sentences }: Scope, { at, sentence }: Num): boolean {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  return line.slice(Math.max(0, at - 5), at) === ' đạt ' && THRESHOLD.test(line.slice(from, to));
}
