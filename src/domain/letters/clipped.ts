/** Longest stretch of a cell that a message repeats, and longest message: far below the 32,767 signs that a cell holds. */
const QUOTED = 120;
const LONGEST = 4000;

/** Stretches that messages repeat from cells: quoted, as code, or a field. */
const REPEATED = /“[^“”]{121,}”|`[^`]{121,}`|\{\{[^{}]{121,}\}\}/gu;

/** A message whose quotes and whole length are bearable, whatever the cells hold. */
export function clipped(message: string): string {
  if (message.length <= QUOTED) return message;
  const short = message.replace(REPEATED, (found) => {
    const mark = found.startsWith('{{') ? 2 : 1;
    return found.slice(0, mark) + clip(found.slice(mark, -mark)) + found.slice(-mark);
  });
  return clip(outerQuotesClipped(short), LONGEST);
}

/** A text that is quoted may itself hold quotes, short ones but many. */
function outerQuotesClipped(message: string): string {
  let clippedSoFar = '';
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of message.matchAll(/[“”]/gu)) {
    if (mark === '“') {
      depth += 1;
      if (depth > 1) continue;
      clippedSoFar += message.slice(start, index + 1);
      start = index + 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      clippedSoFar += clip(message.slice(start, index));
      start = index;
    }
  }
  return clippedSoFar + message.slice(start);
}

/** A text of at most `length` signs, cut with `…` at a whole sign. */
export function clip(text: string, length = QUOTED): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
