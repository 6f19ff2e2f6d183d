import { cpuTime } from './cpuTime';

/** CPU milliseconds that the fixed work took where the limits were set, nothing else running. */
const USUAL = 60;
const RUNS = 7;

/**
 * How many times slower this machine is at this moment than the one where the limits were set, at least 1: others who
 * use its caches make everything slower, CPU time too. Limits in milliseconds are multiplied by it.
 */
export function slowness(): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = cpuTime();
    fixedWork();
    return cpuTime() - start;
  });
  return Math.max(1, Math.min(...times) / USUAL);
}

/** Strings, patterns, maps and small objects, as reading and rules use them. */
function fixedWork(): number {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (let n = 0; n < 60_000; n += 1) {
    const text = `Hồ sơ thứ ${n % 7919} của thôn ${n % 53}, đạt ${n % 100}%`.toLowerCase();
    const found = /(\d+)%/u.exec(text)?.[1] ?? '';
    const known = counts.get(text) ?? { text, count: 0 };
    known.count += Number(found);
    counts.set(text, known);
  }
  return counts.size;
}
