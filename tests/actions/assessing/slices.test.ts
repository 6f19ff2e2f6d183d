import khaSon from '../../../assets/examples/kha-son.json';
import { inSlices } from '../../../src/actions/assessing/inSlices';
import type { Grids } from '../../../src/domain/grid';
import { readingSteps } from '../../../src/domain/reading';
import type { Steps } from '../../../src/domain/steps';
import { benchGrids } from '../../bench/check/benchGrids';
import type { Example } from '../../support/exampleGrids';
import { exampleGrids } from '../../support/exampleGrids';

/** 5,000 rows, and 2,000 paragraphs with figures and fields in them. */
function large(): Grids {
  const rows = benchGrids({
    ...{ name: '', wrongEvery: 20 },
    ...{ targets: 1500, tasks: 2000, documents: 1000, figures: 500 },
  });
  const outline = Array.from({ length: 2000 }, (_, n) => ({
    Cấp: n % 50 === 0 ? 'I' : 'Đoạn',
    'Nội dung': `Tiếp nhận ${n + 300} hồ sơ ({{thon.so_${(n % 400) + 1}}} hồ sơ của thôn), đạt ${90 + (n % 10)}%.`,
  }));
  const example: Example = { ...khaSon, tables: { 'Nội dung': outline } };
  const texts = exampleGrids(example).sheets.filter(({ sheet }) => sheet === 'Nội dung');
  return {
    ...rows,
    sheets: [...rows.sheets.filter(({ sheet }) => sheet !== 'Nội dung'), ...texts],
  };
}

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
  const grids = large();
  const share = longestShare(() => readingSteps(grids));
  process.stdout.write(`the longest step takes ${(share * 100).toFixed(1)}% of reading\n`);
  expect(share).toBeLessThan(1 / 8);
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
