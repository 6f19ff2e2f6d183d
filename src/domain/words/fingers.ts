/** The digits in order, by which two that were swapped are told. */
export function sortedDigits(digits: string): string {
  return Array.from(digits).sort().join('');
}

/** In how many places two texts of one length differ. */
export function changedDigits(one: string, other: string): number {
  return Array.from(one).filter((digit, index) => digit !== other[index]).length;
}

/** Whether a number is another with one of its digits left out. */
export function isWithoutOne(long: string, short: string): boolean {
  return Array.from(long).some(
    (_, index) => long.slice(0, index) + long.slice(index + 1) === short,
  );
}
