import { inSlices } from '../../../src/actions/assessing/inSlices';
import { assessFacts } from '../../../src/domain/assessFacts';
import { readingSteps } from '../../../src/domain/reading';
import { composeSteps } from '../../../src/domain/report/composeReport';
import type { Steps } from '../../../src/domain/memo/steps';
import { largeGrids } from '../../support/largeGrids';

/** The longest step's share of all the work, at the best of some runs: what else the machine does only lengthens one. */
function longestShare(work: () => Steps<unknown>): number {
  const shares = Array.from({ length: 7 }, () => {
    const steps = work();
    const times: number[] = [];
    for (let done = false; !done;) {
      const start = process.cpuUsage();
      done = steps.next().done ?? false;
      const { user, system } = process.cpuUsage(start);
      times.push(user + system);
    }
    return Math.max(...times) / times.reduce((sum, time) => sum + time, 0);
  });
  return Math.min(...shares);
}

test('no step of reading 5,000 rows and 2,000 paragraphs takes more than an eighth of the whole', () => {
  const grids = largeGrids(5_000, 2_000);
  const share = longestShare(() => readingSteps(grids));
  process.stdout.write(`the longest step takes ${(share * 100).toFixed(1)}% of reading\n`);
  expect(share).toBeLessThan(1 / 8);
});

test('no step of composing a report of 5,000 rows and 2,000 paragraphs takes more than half of the whole', () => {
  const facts = assessFacts(largeGrids(5_000, 2_000));
  const share = longestShare(() => composeSteps(facts, { draft: true }));
  process.stdout.write(`the longest step takes ${(share * 100).toFixed(1)}% of composing\n`);
  expect(share).toBeLessThan(1 / 2);
});

test('between slices the event loop has its turn, and a press may stop there', async () => {
  const control = new AbortController();
  let steps = 0;
  function* endless(): Steps<never> {
    for (;;) {
      steps += 1;
      yield;
    }
  }
  setTimeout(() => {
    control.abort();
  }, 30);
  await expect(inSlices(endless(), control.signal)).rejects.toThrow('abort');
  expect(steps).toBeGreaterThan(1);
});
