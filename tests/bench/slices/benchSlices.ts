/**
 * `npm run bench:slices`: how long the pane's own thread is held at one go by Kiểm tra and Xuất báo cáo on 5,000 rows and
 * 2,000 paragraphs, in CPU milliseconds, at the best of some runs; and the heap that both take on 100,000 rows and 10,000
 * paragraphs. The rules as a rule judge in a thread of their own; here they are walked as where a page may have none.
 */
import { judgeSteps } from '../../../src/domain/assess';
import type { Grids } from '../../../src/domain/grid';
import { readingSteps } from '../../../src/domain/reading';
import { composeSteps } from '../../../src/domain/report/composeReport';
import type { Steps } from '../../../src/domain/memo/steps';
import { largeGrids } from '../../support/largeGrids';
import { cpuTime } from '../cpuTime';

const RUNS = 4;

function benchSlices(): void {
  const least = { reading: Infinity, rules: Infinity, composing: Infinity };
  for (let run = 0; run < RUNS; run += 1) {
    const reading = walked(readingSteps(largeGrids(5_000, 2_000)));
    const rules = walked(judgeSteps(reading.value));
    const composing = walked(composeSteps(rules.value, { draft: true }));
    least.reading = Math.min(least.reading, reading.longest);
    least.rules = Math.min(least.rules, rules.longest);
    least.composing = Math.min(least.composing, composing.longest);
  }
  for (const [what, time] of Object.entries(least))
    console.log(`${time.toFixed(1).padStart(7)} ms  longest step of ${what}`);
  console.log(`${heapOf(largeGrids(100_000, 10_000)).toFixed(0).padStart(7)} MB  most of the heap`);
}

/** What steps came to, and the CPU milliseconds of the longest. */
function walked<T>(steps: Steps<T>): { readonly value: T; readonly longest: number } {
  let longest = 0;
  for (;;) {
    const start = cpuTime();
    const { done, value } = steps.next();
    longest = Math.max(longest, cpuTime() - start);
    if (done) return { value, longest };
  }
}

/** Megabytes, looked at after every hundredth step. */
function heapOf(grids: Grids): number {
  let [most, count] = [0, 0];
  function* watched<T>(steps: Steps<T>): Steps<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (count % 100 === 0 || done) most = Math.max(most, process.memoryUsage().heapUsed);
      count += 1;
      if (done) return value;
      yield;
    }
  }
  walked(watched(judgeSteps(walked(watched(readingSteps(grids))).value)));
  return most / 1e6;
}

benchSlices();
