import type { Finding } from '../../src/domain/findings/finding';

/** What is found after a change and was not before; a finding that only says other numbers at its place is not new. */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  const fresh = without(after, before);
  const gone = without(before, after);
  return fresh.filter((one) => countAt(fresh, one) > countAt(gone, one));
}

/** All cells that a finding is about, as `sheet!cell`. */
export function placesOf({ at, also = [] }: Finding): readonly string[] {
  return [at, ...also].map(({ sheet, cell }) => `${sheet}!${cell}`);
}

function without(all: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keys = new Set(others.map(keyOf));
  return all.filter((one) => !keys.has(keyOf(one)));
}

function countAt(all: readonly Finding[], { rule, at }: Finding): number {
  return all.filter(
    (one) => one.rule === rule && one.at.sheet === at.sheet && one.at.cell === at.cell,
  ).length;
}

const keyOf = (one: Finding) => `${one.rule} ${placesOf(one).join(' ')} ${one.message}`;
