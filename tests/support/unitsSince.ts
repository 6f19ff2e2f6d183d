/**
 * CPU time of this process since `started`, as so many times what a fixed piece of work takes it here and now (some 15 ms
 * on a desk computer). A limit in such units is the same for a machine three times slower, and what grows out of all
 * proportion passes it on any.
 */
export function unitsSince(started: NodeJS.CpuUsage): number {
  const spent = cpuSince(started);
  const units = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    fixedWork();
    return cpuSince(start);
  });
  return spent / Math.min(...units);
}

/** The fewest units that a piece of work takes of three times: what else the process does at one of them does not count. */
export async function fewestUnits(work: () => Promise<unknown>): Promise<number> {
  const units: number[] = [];
  while (units.length < 3) {
    const started = process.cpuUsage();
    await work();
    units.push(unitsSince(started));
  }
  return Math.min(...units);
}

function cpuSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function fixedWork(): string {
  return TEXT.split(';')
    .map((said) => said.replace(/(\p{L}+) (\d+)/gu, '$2 $1'))
    .sort()
    .join('\n')
    .normalize('NFD');
}

const TEXT = Array.from(
  { length: 4000 },
  (_, index) => `tiếp nhận ${index * 7919} hồ sơ, giải quyết ${index} hồ sơ trước hạn, đạt 96%`,
).join(';');
