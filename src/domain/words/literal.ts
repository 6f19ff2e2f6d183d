/** Typed words as a part of a pattern: what is a sign of patterns in them stands for itself (`{{`, `(`, `?`). */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
