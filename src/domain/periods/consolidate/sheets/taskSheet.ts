import { TASK_CLASSES } from '../../../figures/figures';
import { TASKS } from '../../../sheets';
import type { CellValue } from '../../../grid';
import { sumOf } from '../../../number/sumOf';
import { communeHead } from '../communeHead';
import type { WholeSheet } from './wholeSheet';
import type { FileSummary } from '../summary';

/** Nhiệm vụ: classes down, communes across. */
export function taskSheet(taken: readonly FileSummary[]): WholeSheet {
  const counts = taken.map(({ tasks }) => new Map(tasks.map((one) => [one.class, one.count])));
  const rows = [...TASK_CLASSES, 'Chưa rõ' as const].map((name): readonly CellValue[] => {
    const values = counts.map((count) => count.get(name) ?? 0);
    return [name, sumOf(values), ...values];
  });
  const all = counts.map((count) => sumOf([...count.values()]));
  return {
    name: TASKS.name,
    heads: 2,
    fixed: 2,
    widths: [32, 10, ...taken.map(() => 18)],
    rows: [
      ['Phân loại', 'Tổng', ...taken.map(communeHead)],
      ['', '', ...taken.map(({ file }) => file)],
      ...rows,
      ['Tổng số nhiệm vụ', sumOf(all), ...all],
    ],
  };
}
