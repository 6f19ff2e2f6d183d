/** Index of the last text that is not blank; -1 where all are. */
export function lastFilled(texts: readonly string[]): number {
  return texts.reduce((last, text, index) => (text.trim() === '' ? last : index), -1);
}
