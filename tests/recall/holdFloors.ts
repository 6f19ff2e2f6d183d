import { assessSet } from './assessSet';
import floors from './floors.json';
import { readSets } from './readSets';
import { floorsOf } from './totals';

const FLOORS: Readonly<Partial<Record<string, ReturnType<typeof floorsOf>>>> = floors;

/** How many files share the sets, so that a machine with several cores has them done side by side. */
export const PARTS = 4;

/** Tests that one part of the sets, 1 to `PARTS`, keeps its floors. */
export function holdFloors(part: number): void {
  // A hundred changes take ten to thirty seconds of a busy machine, and the largest sets have more than three hundred.
  jest.setTimeout(400_000);
  const sets = readSets().filter((_, index) => index % PARTS === part - 1);
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
}
