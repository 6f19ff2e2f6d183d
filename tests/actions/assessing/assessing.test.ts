import khaSon from '../../../assets/examples/kha-son.json';
import type * as Assessing from '../../../src/actions/assessing/assessing';
import { verdictsOn } from '../../../src/actions/assessing/verdicts';
import { assess } from '../../../src/domain/assess';
import type { Grids } from '../../../src/domain/grid';
import { exampleGrids } from '../../support/exampleGrids';

/** A thread of the page: what it is sent and what it says is copied, as a worker's messages are. */
class Thread extends EventTarget {
  static made: Thread[] = [];
  asked = 0;
  ended = false;
  constructor(private readonly fate: 'answers' | 'fails' | 'hangs') {
    super();
    Thread.made.push(this);
    setTimeout(() => {
      this.say({ kind: 'ready' });
    });
  }
  postMessage(grids: Grids): void {
    this.asked += 1;
    const sent = structuredClone(grids);
    setTimeout(() => {
      if (this.fate === 'fails') this.dispatchEvent(new Event('error'));
      if (this.fate === 'answers') for (const verdict of verdictsOn(sent)) this.say(verdict);
    });
  }
  terminate(): void {
    this.ended = true;
  }
  private say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
}

const start = (fate: ConstructorParameters<typeof Thread>[0]) => () =>
  new Thread(fate) as unknown as Worker;

/** Kha Sơn's workbook with one more outline, and a result that the last assessment did not see. */
function grids(result: number): Grids {
  const whole = exampleGrids(khaSon);
  const outline = whole.sheets.find(({ sheet }) => sheet === 'Nội dung');
  if (!outline) throw new Error('no outline');
  const further = { ...outline, sheet: 'Nội dung (Đảng ủy)' };
  return {
    ...whole,
    settings: { test: result },
    sheets: [...whole.sheets, further],
    names: [...whole.names, further.sheet],
  };
}

let assessing: typeof Assessing.assessing;

/** A pane that was just opened: no thread yet, nothing assessed before. */
beforeEach(async () => {
  Thread.made = [];
  jest.resetModules();
  ({ assessing } = await import('../../../src/actions/assessing/assessing'));
});

test('what a thread finds and what the page reads are together what is assessed at one go, for every addressee', async () => {
  const given = grids(1);
  expect(await assessing(given, {}, start('answers'))).toEqual(assess(given));
  expect(Thread.made.map(({ asked, ended }) => [asked, ended])).toEqual([[1, false]]);
});

test('a thread is kept for the next press, and cells that say the same are not judged again', async () => {
  const first = await assessing(grids(2), {}, start('answers'));
  const { names, ...again } = grids(2);
  const after = { ...again, names: [...names, 'Kết quả kiểm tra'] };
  expect(await assessing(after, {}, start('answers'))).toBe(first);
  const changed = await assessing(grids(3), {}, start('answers'));
  expect(changed).not.toBe(first);
  expect(Thread.made.map(({ asked, ended }) => [asked, ended])).toEqual([[2, false]]);
});

test.each([
  ['fails', start('fails')],
  [
    'may not be begun',
    () => {
      throw new DOMException('no', 'SecurityError');
    },
  ],
])('where a thread %s the page judges by itself', async (_, begin) => {
  const given = grids(4);
  expect(await assessing(given, {}, begin)).toEqual(assess(given));
  expect(Thread.made.every(({ ended }) => ended)).toBe(true);
});

test('a press that is told to stop ends at once, and its thread with it', async () => {
  const control = new AbortController();
  const assessed = assessing(grids(7), { signal: control.signal }, start('hangs'));
  setTimeout(() => {
    control.abort();
  }, 50);
  await expect(assessed).rejects.toThrow('abort');
  expect(Thread.made.map(({ ended }) => ended)).toEqual([true]);
});
