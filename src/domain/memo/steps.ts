/**
 * Long work that can be left between two steps: wherever it yields, others may have their turn, or the work may be
 * given up. What it comes to is the generator's return value.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The work done at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What `one` makes of every item, with a stop behind each. */
export function* eachInSteps<T, V>(
  items: readonly T[],
  one: (item: T, index: number) => V,
): Steps<readonly V[]> {
  const made: V[] = [];
  for (const [index, item] of items.entries()) {
    made.push(one(item, index));
    yield;
  }
  return made;
}
