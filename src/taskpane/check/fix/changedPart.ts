/** Characters of what stays the same that are shown on either side. */
const AROUND = 16;
/** Texts up to this length are shown whole. */
const SHORT = 48;

/** Two texts cut down to where they differ, with a little of what stands around it; short ones stay whole. */
export function changedPart(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= SHORT) return [before, after];
  const start = wordStart(before, Math.max(sameStart(before, after) - AROUND, 0));
  const end = Math.max(sameEnd(before, after) - AROUND, 0);
  return [cut(before, start, end), cut(after, start, end)];
}

function cut(text: string, start: number, end: number): string {
  const head = start > 0 ? '…' : '';
  const tail = end > 0 ? '…' : '';
  return head + text.slice(start, text.length - end) + tail;
}

/** How many characters the two begin with in common. */
function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

/** How many they end with in common, beyond those they begin with. */
function sameEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length) - sameStart(one, other);
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count])
    count += 1;
  return count;
}

/** The beginning of the word that stands there. */
function wordStart(text: string, index: number): number {
  return index === 0 ? 0 : Math.max(text.lastIndexOf(' ', index), 0);
}
