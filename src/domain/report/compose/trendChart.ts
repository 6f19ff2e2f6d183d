import type { Facts } from '../../facts';
import { printNumber, sameName } from '../../letters/vietnamese';
import { historySeries } from '../../periods/history/historySeries';
import type { Block } from '../block';
import type { DrawnChart } from '../../sentence';

/** So many periods are drawn. */
const LAST = 12;

/** One figure over the last periods; nothing before there are two of them. */
export function trendChart(
  { code, title }: Extract<DrawnChart, { of: 'trend' }>,
  { entries }: Facts,
): readonly Block[] {
  const series = historySeries(entries).find((one) => sameName(one.code, code));
  const points = series?.points.slice(-LAST) ?? [];
  if (!series || points.length < 2) return [];
  const name = series.unit === '' ? series.name : `${series.name} (${series.unit})`;
  const before = points.map(({ yearAgo }) => yearAgo);
  const said = points.map(({ label, value }) => `${label}: ${printNumber(value)}`);
  const named = title === '' ? `${name} qua các kỳ` : title;
  return [
    {
      kind: 'chart',
      title: named,
      type: 'line',
      categories: points.map(({ label }) => label),
      series: [
        { name, values: points.map(({ value }) => value) },
        ...(before.some((value) => value !== undefined)
          ? [{ name: 'Cùng kỳ năm trước', values: before }]
          : []),
      ],
      description: `${named}: ${said.join('; ')}.`,
    },
  ];
}
