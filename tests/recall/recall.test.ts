import { assessSet } from './assessSet';
import floors from './floors.json';
import { readSets } from './readSets';
import { floorsOf } from './totals';

/** A set takes ten to thirty seconds of a busy machine. */
jest.setTimeout(180_000);

const FLOORS: Readonly<Partial<Record<string, ReturnType<typeof floorsOf>>>> = floors;
const sets = readSets();

test('There are sets, and every one has its floors', () => {
  expect(sets.map(({ name }) => name).sort()).toEqual(Object.keys(FLOORS).sort());
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

describe.each(sets.map((set) => [set.name, set] as const))('%s', (name, set) => {
  test('takes every change, finds no less than it did, and raises no more false alarms', () => {
    const measured = floorsOf(assessSet(set));
    const floor = FLOORS[name] ?? measured;
    expect(measured.found).toBeGreaterThanOrEqual(floor.found);
    expect(measured.named).toBeGreaterThanOrEqual(floor.named);
    expect(measured.falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
    expect(measured.clean).toBeLessThanOrEqual(floor.clean);
  });
});
