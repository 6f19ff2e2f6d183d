/** The largest of any number of numbers, at least `least`: `Math.max` takes only as many as fit on the stack. */
export function largest(numbers: readonly number[], least = -Infinity): number {
  return numbers.reduce((most, one) => Math.max(most, one), least);
}

/** The smallest of any number of numbers. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.min(most, one), Infinity);
}
