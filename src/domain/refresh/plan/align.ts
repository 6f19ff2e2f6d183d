import { canonical } from './judge';

export type Rows = readonly (readonly string[])[];

/** A row that was written and the row that stands for it now; alone where it was taken out, or put in by hand. */
export interface Pair {
  readonly base?: number;
  readonly now?: number;
}

/**
 * Rows that were written beside those that stand there now, from top to bottom: by their words, then, where as many are
 * left on either side between two of them, by their order. Undefined where a row has moved, for then nothing is certain.
 */
export function align(base: Rows, now: Rows): readonly Pair[] | undefined {
  const ours = base.map((row) => row.map(canonical));
  const theirs = now.map((row) => row.map(canonical));
  const partners = alikeRows(ours, theirs);
  if (!partners || hasMoved(ours, theirs, partners)) return undefined;
  return inOrder(partners, ours, theirs);
}

/** For every row that was written the one alike, in order, so that as many words as possible find theirs again. */
function alikeRows(ours: Rows, theirs: Rows): readonly number[] | undefined {
  const partners = ours.map(() => -1);
  const most = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < most && isSame(ours[start], theirs[start])) {
    partners[start] = start;
    start += 1;
  }
  let end = 0;
  while (end < most - start && isSame(ours.at(-1 - end), theirs.at(-1 - end))) {
    end += 1;
    partners[ours.length - end] = theirs.length - end;
  }
  const [rows, columns] = [ours.length - end - start, theirs.length - end - start];
  if (rows * columns > MOST_PAIRS) return undefined;
  const likenesses = Array.from({ length: rows * columns }, (_, at) =>
    likeness(ours[start + Math.floor(at / columns)] ?? [], theirs[start + (at % columns)] ?? []),
  );
  for (const [row, column] of bestPath(likenesses, rows, columns))
    partners[start + row] = start + column;
  return partners;
}

/** A table of a thousand rows that were all touched; beyond it comparing would take too long. */
const MOST_PAIRS = 1_000_000;

/** The way through a table of likenesses, from top left to bottom right, that gathers most. */
function bestPath(
  likenesses: readonly number[],
  rows: number,
  columns: number,
): readonly (readonly [number, number])[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const pairing = (row: number, column: number): number => {
    const own = likenesses[row * columns + column] ?? 0;
    return own > 0 ? own + at(row + 1, column + 1) : 0;
  };
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      best[row * width + column] = Math.max(
        pairing(row, column),
        at(row + 1, column),
        at(row, column + 1),
      );
  const path: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (at(row, column) === 0) break;
    if (pairing(row, column) === at(row, column)) path.push([row++, column++]);
    else if (at(row + 1, column) === at(row, column)) row += 1;
    else column += 1;
  }
  return path;
}

/** How many letters two rows have in common, cell by cell; 0 where it is less than half of them. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return 0;
  const length = (text: string): number => text.length + 1;
  let [common, all] = [0, 0];
  for (const [at, text] of one.entries()) {
    const there = other[at] ?? '';
    if (text === '' && there === '') continue;
    if (text === there) common += length(text);
    all += Math.max(length(text), length(there));
  }
  return common * 2 >= all ? common : 0;
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** A row that is left on one side stands on the other, out of its order. */
function hasMoved(ours: Rows, theirs: Rows, partners: readonly number[]): boolean {
  const placed = new Set(partners);
  const added = theirs.filter((_, at) => !placed.has(at));
  return ours.some(
    (row, at) => partners[at] === -1 && added.some((other) => likeness(row, other) > 0),
  );
}

function inOrder(partners: readonly number[], ours: Rows, theirs: Rows): readonly Pair[] {
  const pairs: Pair[] = [];
  let [base, now] = [0, 0];
  const until = (baseEnd: number, nowEnd: number): void => {
    const inPlace =
      baseEnd - base === nowEnd - now &&
      ours.slice(base, baseEnd).every((row, at) => row.length === theirs[now + at]?.length);
    while (inPlace && base < baseEnd) pairs.push({ base: base++, now: now++ });
    while (base < baseEnd) pairs.push({ base: base++ });
    while (now < nowEnd) pairs.push({ now: now++ });
  };
  for (const [at, partner] of partners.entries()) {
    if (partner === -1) continue;
    until(at, partner);
    pairs.push({ base: base++, now: now++ });
  }
  until(ours.length, theirs.length);
  return pairs;
}
