import type { ChartBlock, Tone } from '../../domain/report/block';
import { columnLetters } from '../../domain/place';
import { escapeXml } from '../xml/escape';

/** Dark enough on paper, and apart from one another in grey. */
export const COLORS = [
  '1F4E79',
  'F4B183',
  '70AD47',
  'A5A5A5',
  'C00000',
  'FFD966',
  '7030A0',
] as const;

/** What a slice means is seen in its colour: overdue is red, done in time green. */
const TONES: Readonly<Record<Tone, string>> = {
  good: '548235',
  late: 'F4B183',
  open: '1F4E79',
  waiting: '9DC3E6',
  bad: 'C00000',
  none: 'A5A5A5',
  unknown: '7030A0',
};

/** The colour of a category's slice. */
export function sliceColor({ tones }: ChartBlock, category: number): string {
  const tone = tones?.[category];
  return tone ? TONES[tone] : (COLORS[category % COLORS.length] ?? '');
}

/** A series' name, with the workbook's cell it comes from. */
export function nameXml(chart: ChartBlock, series: number): string {
  const letters = columnLetters(series + 1);
  const name = escapeXml(chart.series[series]?.name ?? '');
  return `<c:tx><c:strRef><c:f>Sheet1!$${letters}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** Categories and values of a series, with the workbook's cells they come from; a missing value stays a gap. */
export function dataXml(chart: ChartBlock, series: number): string {
  const count = chart.categories.length;
  const range = (column: number): string =>
    `Sheet1!$${columnLetters(column)}$2:$${columnLetters(column)}$${count + 1}`;
  const categories = pointsXml(chart.categories.map(escapeXml));
  const values = pointsXml(chart.series[series]?.values ?? []);
  return `<c:cat><c:strRef><c:f>${range(0)}</c:f><c:strCache><c:ptCount val="${count}"/>${categories}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${range(series + 1)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${count}"/>${values}</c:numCache></c:numRef></c:val>`;
}

export function fillXml(color: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
}

function pointsXml(points: readonly (string | number | undefined)[]): string {
  return points
    .map((value, at) => (value === undefined ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
}
