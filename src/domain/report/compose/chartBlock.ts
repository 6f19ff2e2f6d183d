import type { Row } from '../../entries/entries';
import type { TaskClass } from '../../figures/figures';
import { goalOf } from '../../figures/targets/goal';
import { resultOf } from '../../figures/targets/result';
import { toNumber } from '../../number/rational';
import type { Facts } from '../../facts';
import type { TargetKey } from '../../sheets/targets';
import { headerKey, printNumber } from '../../letters/vietnamese';
import type { Block, ChartBlock, ParagraphBlock, Tone } from '../block';
import type { DrawnChart } from '../../sentence';
import { trendChart } from './trendChart';

/**
 * What a `Biểu đồ` row prints: bars of result against target, a chart for every unit, since percent and points share no
 * axis; or tasks by class. Targets that have no bar are named below. Nothing where there is nothing to draw.
 */
export function chartBlocks(chart: DrawnChart, facts: Facts): readonly Block[] {
  if (chart.of === 'trend') return trendChart(chart, facts);
  return chart.of === 'targets' ? targetCharts(chart.title, facts) : taskChart(chart.title, facts);
}

interface Bar {
  readonly name: string;
  readonly unit: string;
  readonly group: string;
  readonly goal?: number | undefined;
  readonly result?: number | undefined;
}

function targetCharts(title: string, { entries }: Facts): readonly Block[] {
  const bars = barsOf(entries.targets.rows);
  const drawn = bars.filter(isDrawn);
  const units = [...new Map(drawn.map(({ unit }) => [headerKey(unit), unit])).entries()];
  const charts = units.map(([key, unit]) => {
    const named = units.length > 1 && unit !== '' ? `${title} (${unit})` : title;
    return barChart(
      named,
      drawn.filter((bar) => headerKey(bar.unit) === key),
    );
  });
  return charts.length === 0 ? [] : [...charts, ...notDrawn(bars.filter((bar) => !isDrawn(bar)))];
}

function barsOf(rows: readonly Row<TargetKey>[]): readonly Bar[] {
  let group = '';
  return rows.flatMap(({ group: heads, cells }): readonly Bar[] => {
    if (heads) {
      group = cells.name.text;
      return [];
    }
    const goal = goalOf(cells.comparison, cells.goal);
    const result = resultOf(cells);
    return [
      {
        name: cells.name.text,
        unit: cells.unit.text,
        group,
        goal: goal?.kind === 'bound' ? goal.number : undefined,
        result: result?.kind === 'amount' ? rounded(result.amount) : undefined,
      },
    ];
  });
}

function isDrawn({ goal, result }: Bar): boolean {
  return goal !== undefined && result !== undefined;
}

/** The group of a table's rows stands above its bars, as a line without bars. */
function barChart(title: string, bars: readonly Bar[]): ChartBlock {
  const lines = bars.flatMap((bar, at): readonly Partial<Bar>[] =>
    bar.group !== '' && bar.group !== bars[at - 1]?.group
      ? [{ name: bar.group.toLocaleUpperCase('vi') }, bar]
      : [bar],
  );
  const said = bars.map(
    ({ name, goal, result }) => `${name}: kết quả ${shown(result)}, mục tiêu ${shown(goal)}`,
  );
  return {
    kind: 'chart',
    title,
    type: 'bar',
    categories: lines.map(({ name = '' }) => name),
    series: [
      { name: 'Mục tiêu', values: lines.map(({ goal }) => goal) },
      { name: 'Kết quả', values: lines.map(({ result }) => result) },
    ],
    description: `${title}: ${said.join('; ')}.`,
  };
}

/** A reader who counts the bars must not miss a target. */
function notDrawn(bars: readonly Bar[]): readonly ParagraphBlock[] {
  if (bars.length === 0) return [];
  const names = bars.map(({ name }) => name).join('; ');
  const text = `Không vẽ ${bars.length} chỉ tiêu không so sánh được bằng một số: ${names}.`;
  return [{ kind: 'paragraph', style: 'tableLead', runs: [{ text, italic: true }] }];
}

const CLASSES: readonly (readonly [TaskClass, Tone])[] = [
  ['Hoàn thành trong hạn', 'good'],
  ['Hoàn thành quá hạn', 'late'],
  ['Đang thực hiện trong hạn', 'open'],
  ['Chưa thực hiện trong hạn', 'waiting'],
  ['Quá hạn chưa hoàn thành', 'bad'],
  ['Không phát sinh', 'none'],
];

interface Slice {
  readonly name: string;
  readonly tone: Tone;
  readonly count: number;
}

function taskChart(title: string, { figures }: Facts): readonly Block[] {
  const count = (wanted?: TaskClass): number =>
    figures.tasks.filter((task) => task.class === wanted).length;
  const counts: readonly Slice[] = [
    ...CLASSES.map(([name, tone]) => ({ name, tone, count: count(name) })),
    { name: 'Chưa rõ trạng thái', tone: 'unknown', count: count() },
  ];
  const drawn = counts.filter((each) => each.count > 0);
  if (drawn.length === 0) return [];
  const said = drawn.map((each) => `${each.name}: ${each.count}`);
  return [
    {
      kind: 'chart',
      title,
      type: 'pie',
      categories: drawn.map(({ name }) => name),
      tones: drawn.map(({ tone }) => tone),
      series: [{ name: 'Số nhiệm vụ', values: drawn.map((each) => each.count) }],
      description: `${title}: ${said.join('; ')}.`,
    },
  ];
}

function rounded(amount: Parameters<typeof toNumber>[0] | number): number {
  return typeof amount === 'number' ? amount : Math.round(toNumber(amount) * 100) / 100;
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : printNumber(value);
}
