import { readdirSync } from 'node:fs';
import floors from './floors.json';
import { PARTS } from './holdFloors';
import { readSets } from './readSets';

const sets = readSets();

test('There are sets, and every one has its floors', () => {
  expect(sets.map(({ name }) => name).sort()).toEqual(Object.keys(floors).sort());
});

test('Every part of the sets is held by a file', () => {
  const files = readdirSync(__dirname).filter((file) => /^floors\.\d+\.test\.ts$/u.test(file));
  expect(files.sort()).toEqual(
    Array.from({ length: PARTS }, (_, part) => `floors.${String(part + 1)}.test.ts`),
  );
});

test('Every case has an id of its own', () => {
  const ids = sets.flatMap(({ name, cases }) => cases.map(({ id }) => `${name} ${id}`));
  expect(new Set(ids).size).toBe(ids.length);
});

test('A slip says where it is, and a change that is right must be silent', () => {
  const odd = sets
    .flatMap(({ cases }) => cases)
    .filter(({ kind, silent, at }) => (kind === 'right') !== (silent === true) || !silent === !at);
  expect(odd.map(({ id }) => id)).toEqual([]);
});
