import type { TaskClass } from '../../figures/figures';
import { goalOf } from '../../figures/goal';
import { resultOf } from '../../figures/result';
import { toNumber } from '../../number/rational';
import type { Facts } from '../../facts';
import { printNumber } from '../../vietnamese';
import type { ChartBlock } from '../block';
import type { Sentence } from '../sentence';

type Chart = NonNullable<Sentence['chart']>;

const CLASSES: readonly TaskClass[] = [
  'Hoàn thành trong hạn',
  'Hoàn thành quá hạn',
  'Đang thực hiện trong hạn',
  'Chưa thực hiện trong hạn',
  'Quá hạn chưa hoàn thành',
  'Không phát sinh',
];
const UNCLEAR = 'Chưa rõ trạng thái';

/** The chart of a `Biểu đồ` row: bars of result against target, or tasks by class. */
export function chartBlock({ of, title }: Chart, facts: Facts): ChartBlock {
  return of === 'targets' ? targetChart(title, facts) : taskChart(title, facts);
}

/** Targets with a number to compare; the others have no bar. */
function targetChart(title: string, { entries }: Facts): ChartBlock {
  const rows = entries.targets.rows
    .filter(({ group }) => !group)
    .map(({ cells }) => {
      const goal = goalOf(cells.comparison, cells.goal);
      const result = resultOf(cells);
      return {
        name: cells.name.text,
        goal: goal?.kind === 'bound' ? goal.number : undefined,
        result: result?.kind === 'amount' ? rounded(result.amount) : undefined,
      };
    });
  const drawn = rows.filter(({ goal, result }) => goal !== undefined && result !== undefined);
  return {
    kind: 'chart',
    title,
    type: 'bar',
    categories: drawn.map(({ name }) => name),
    series: [
      { name: 'Mục tiêu', values: drawn.map(({ goal }) => goal) },
      { name: 'Kết quả', values: drawn.map(({ result }) => result) },
    ],
    description: `${title}: ${drawn.map(({ name, goal, result }) => `${name}: kết quả ${shown(result)}, mục tiêu ${shown(goal)}`).join('; ')}.`,
  };
}

function taskChart(title: string, { figures }: Facts): ChartBlock {
  const counts = [...CLASSES, undefined].map((wanted) => ({
    name: wanted ?? UNCLEAR,
    count: figures.tasks.filter((task) => task.class === wanted).length,
  }));
  const drawn = counts.filter(({ count }) => count > 0);
  return {
    kind: 'chart',
    title,
    type: 'pie',
    categories: drawn.map(({ name }) => name),
    series: [{ name: 'Số nhiệm vụ', values: drawn.map(({ count }) => count) }],
    description: `${title}: ${drawn.map(({ name, count }) => `${name}: ${count}`).join('; ')}.`,
  };
}

function rounded(amount: Parameters<typeof toNumber>[0] | number): number {
  return typeof amount === 'number' ? amount : Math.round(toNumber(amount) * 100) / 100;
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : printNumber(value);
}
