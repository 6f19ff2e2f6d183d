/** Whether two texts are made of the same digits, in whatever order: two that were swapped. */
export function haveSameDigits(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  if (one === other) return true;
  // Numbers are short: counting one digit after another makes nothing that must be cleared away.
  for (let index = 0; index < one.length; index += 1) {
    const digit = one.charCodeAt(index);
    if (countOf(one, digit) !== countOf(other, digit)) return false;
  }
  return true;
}

function countOf(text: string, digit: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) === digit) count += 1;
  return count;
}

/** In how many places two texts of one length differ. */
export function changedDigits(one: string, other: string): number {
  let changed = 0;
  for (let index = 0; index < one.length; index += 1)
    if (one.charCodeAt(index) !== other.charCodeAt(index)) changed += 1;
  return changed;
}

/** Whether a number is another with one of its digits left out. */
export function isWithoutOne(long: string, short: string): boolean {
  return Array.from(long).some(
    (_, index) => long.slice(0, index) + long.slice(index + 1) === short,
  );
}
