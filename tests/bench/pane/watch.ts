import type { PanePage } from './panePage';

/** What something took: by the clock, of the page's thread, and which blocks of more than 50 ms it had. */
export interface Watched {
  readonly wall: number;
  readonly cpu: number;
  /** Blocks that the pane alone caused, in ms; the simulated Excel and its grid share the thread. */
  readonly own: readonly number[];
  readonly others: readonly number[];
}

const START = `window.longTasks = [];
  window.longTaskObserver?.disconnect();
  window.longTaskObserver = new PerformanceObserver((list) => window.longTasks.push(...list.getEntries()));
  window.longTaskObserver.observe({ type: 'longtask' });`;
const END = `new Promise((found) => setTimeout(() => found(
  window.longTasks.map(({ name, duration }) => [name, duration])), 300))`;

/** Does something in the pane and waits until it is done. */
export async function watched(here: PanePage, act: () => Promise<void>): Promise<Watched> {
  await here.pane.evaluate(START);
  const [from, cpu] = [performance.now(), await threadTime(here)];
  await act();
  const [wall, used] = [performance.now() - from, (await threadTime(here)) - cpu];
  const tasks = await here.pane.evaluate<[string, number][]>(END);
  const of = (own: boolean): number[] =>
    tasks.filter(([name]) => (name === 'self') === own).map(([, ms]) => Math.round(ms));
  return { wall, cpu: used, own: of(true), others: of(false) };
}

/** CPU milliseconds that the page's main thread has used. */
async function threadTime({ devtools }: PanePage): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

export interface Scrolled {
  readonly frames: number;
  readonly perSecond: number;
  /** The longest that a frame was waited for, ms. */
  readonly longest: number;
}

/** Scrolls the pane down by so many pixels each frame to its end, as one who looks for something. */
export function scrollDown({ pane }: PanePage, step: number): Promise<Scrolled> {
  return pane.evaluate<Scrolled>(`new Promise((found) => {
    const page = document.scrollingElement;
    page.scrollTop = 0;
    const times = [];
    const next = (now) => {
      times.push(now);
      const before = page.scrollTop;
      page.scrollTop += ${step};
      if (page.scrollTop > before) requestAnimationFrame(next);
      else {
        const waits = times.slice(1).map((time, index) => time - times[index]);
        const whole = times.at(-1) - times[0];
        found({ frames: waits.length, perSecond: (waits.length * 1000) / whole, longest: Math.max(...waits) });
      }
    };
    requestAnimationFrame(next);
  })`);
}
