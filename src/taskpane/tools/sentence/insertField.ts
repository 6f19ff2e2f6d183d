/** A text and where its cursor stands. */
export interface Edited {
  readonly text: string;
  readonly cursor: number;
}

/** Puts a field in place of what is selected, parted by a blank from the words it would otherwise touch. */
export function insertField(text: string, field: string, start: number, end: number): Edited {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const left = /[\p{L}\p{N}}]$/u.test(before) ? ' ' : '';
  const right = /^[\p{L}\p{N}{]/u.test(after) ? ' ' : '';
  const inserted = before + left + field;
  return { text: inserted + right + after, cursor: inserted.length };
}
