import type { Area } from '../../domain/grid';
import { cellAddress } from '../../domain/place';
import type { StylePlan } from '../../domain/template/plan';
import { joinAddresses } from '../marks/markedCells';
import { BORDER_EDGES } from '../writing/borderEdges';

/** How a style of the template looks; a property that is absent stays as it is. */
interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly bordered?: boolean;
  readonly vertical?: 'Top' | 'Center';
}

const INK = '#1F2937';
const LINE = '#C9D3E0';

/** Calm blue headers, light input cells, grey computed ones; every pair of colours at 4.5:1 or more. */
const LOOKS: Readonly<Record<StylePlan['style'], Look>> = {
  title: { color: '#1F4E79', bold: true, size: 14 },
  hint: { color: '#5B6573', italic: true },
  header: { fill: '#1F4E79', color: '#FFFFFF', bold: true, bordered: true, vertical: 'Center' },
  input: { fill: '#F7FAFE', color: INK, bordered: true, vertical: 'Top' },
  required: { fill: '#FFF4DC', color: INK, bordered: true, vertical: 'Top' },
  computed: { fill: '#EDEFF2', color: '#4A5260', bordered: true, vertical: 'Top' },
  guidance: { color: '#5B6573', italic: true, bordered: true, vertical: 'Top' },
  group: { fill: '#E3ECF7', color: INK, bold: true, bordered: true, vertical: 'Top' },
};

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
/** What looks alike, drawn at once. */
export interface StyleGroup {
  readonly style: Omit<StylePlan, 'area'>;
  /** Areas parted by commas, for `getRanges`. */
  readonly address: string;
}

/** Areas of one look together, in the order in which the looks first come. */
export function groupStyles(styles: readonly StylePlan[]): StyleGroup[] {
  const groups = new Map<string, { style: StyleGroup['style']; addresses: string[] }>();
  for (const { area, ...style } of styles) {
    const key = JSON.stringify([style.style, style.align, style.wrap]);
    const group = groups.get(key) ?? { style, addresses: [] };
    group.addresses.push(addressOf(area));
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ style, addresses }) =>
    joinAddresses(addresses).map((address) => ({ style, address })),
  );
}

/** Queues the looks of areas that look alike. */
export function drawStyle(
  { format }: Excel.RangeAreas,
  { style, align, wrap }: StyleGroup['style'],
): void {
  const { fill, color, bold, italic, size, bordered, vertical } = LOOKS[style];
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap !== undefined) format.wrapText = wrap;
  if (bordered) drawBorders(format);
}

function drawBorders(format: Excel.RangeFormat): void {
  for (const edge of BORDER_EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE;
  }
}

function addressOf({ row, column, rows, columns }: Area): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
