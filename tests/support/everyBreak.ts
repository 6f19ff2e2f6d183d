import type { Outcome } from '../../src/actions/outcome';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { Personality } from '../../src/simulator/excel/personality';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import type { Breakdown } from '../../src/simulator/wire/breakdown';
import { differences, pictureOf } from './picture';

/** A press to be broken off, and what is to hold afterwards. */
export interface BrokenPress<T> {
  readonly start: () => Workbook;
  readonly personality: Personality;
  readonly press: () => Promise<Outcome<T>>;
  /** Excel is gone for good until the next press, not for one request only. */
  readonly lasting?: boolean;
  readonly moments?: readonly Breakdown['when'][];
  /** Looks at the workbook and the outcome between the broken press and the next. */
  readonly between?: Look<T>;
  /** Looks at them after it. */
  readonly after?: Look<T>;
}

type Look<T> = (outcome: Outcome<T>, session: SimulatorSession) => Promise<void> | void;

/** Before anything of a request is done, half-way through it, and after all of it. */
export const MOMENTS: readonly Breakdown['when'][] = ['before', 0.5, 'after'];

/**
 * Presses, with one request after another failing, and once more: the workbook is then as after an undisturbed press.
 * Gives back how many requests there were to break.
 */
export async function healsAfter<T>({
  start,
  personality,
  press,
  lasting = false,
  moments = MOMENTS,
  between,
  after,
}: BrokenPress<T>): Promise<number> {
  const undisturbed = startSimulator(start(), personality);
  expect((await press()).ok).toBe(true);
  const whole = pictureOf(undisturbed.workbook);
  for (let at = 0; ; at += 1) {
    for (const when of moments) {
      const session = startSimulator(start(), personality);
      const breakdown: Breakdown = { at, when, lasting };
      const broken = session.host.breakAt(breakdown);
      const outcome = await press();
      if (!broken()) return at;
      session.host.breakAt(null);
      await between?.(outcome, session);
      const again = await press();
      expect({ breakdown, ok: again.ok }).toEqual({ breakdown, ok: true });
      const left = differences(pictureOf(session.workbook), whole);
      expect({ breakdown, left }).toEqual({ breakdown, left: [] });
      await after?.(again, session);
      expect(session.missing).toEqual([]);
    }
  }
}
