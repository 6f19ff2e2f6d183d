import type { CellText } from './columnTexts';
import { linesOf } from './linesOf';

/** What the widths must heed: the least of each column, the text's size in points, and a cell's margins in twips. */
interface Bounds {
  readonly least: readonly number[];
  readonly size: number;
  readonly margins: number;
}

/** Widths are handed over from column to column in steps of so many twips (1, 2, 4, 8 and 12 mm). */
const STEPS = [57, 113, 227, 454, 680];
const MOST_ROUNDS = 24;
/** Rows that are looked at. */
const MOST_ROWS = 40;

/** What is saved in a row's tallest cell counts whole, in another cell this much: it makes the page calmer. */
const CALM = 0.05;
/** What the lines cost, to the power of 1.5, by which a narrow cell towers above all others of its row; a wide one may. */
const TOWER = 1;
/** From this share of the width on a cell is wide: long texts stand there. */
const WIDE = 1 / 3;
/** A step must save at least this much of a line. */
const WORTH = 0.3;

/** By lines: a row of eight lines looks worse than four of two. */
const WEIGHT = Float64Array.from({ length: 256 }, (_, lines) => lines ** 1.1);

/**
 * The same widths after columns have handed over to others what saves lines there, as long as any does: whole lines, as
 * they will be broken, where the first shares went by lengths alone.
 */
export function settled(
  rows: readonly (readonly CellText[])[],
  bounds: Bounds,
  shared: readonly number[],
): readonly number[] {
  const looked = rows.slice(0, MOST_ROWS);
  const heightsAt = columnHeights(looked, bounds);
  let widths = shared;
  let cost = costOf(
    widths.map((width, at) => heightsAt(at, width)),
    widths,
    looked.length,
  );
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const best = bestMove(widths, bounds.least, heightsAt, looked.length);
    if (!best || best.cost > cost - WORTH) break;
    ({ widths, cost } = best);
  }
  return widths;
}

interface Move {
  readonly widths: readonly number[];
  readonly cost: number;
}

function bestMove(
  widths: readonly number[],
  least: readonly number[],
  heightsAt: HeightsAt,
  rows: number,
): Move | undefined {
  let best: Move | undefined;
  const heights = widths.map((width, at) => heightsAt(at, width));
  const moved = [...widths];
  for (const step of STEPS)
    for (const [from, width] of widths.entries()) {
      if (width - step < (least[from] ?? 0)) continue;
      for (const [to, other] of widths.entries()) {
        if (to === from) continue;
        const kept = [heights[from], heights[to]] as const;
        [moved[from], moved[to]] = [width - step, other + step];
        heights[from] = heightsAt(from, width - step);
        heights[to] = heightsAt(to, other + step);
        const cost = costOf(heights, moved, rows);
        if (!best || cost < best.cost) best = { widths: [...moved], cost };
        [moved[from], moved[to]] = [width, other];
        [heights[from], heights[to]] = [kept[0] ?? NONE, kept[1] ?? NONE];
      }
    }
  return best;
}

/** Lines of a column's cells, row by row, at a width. */
type HeightsAt = (column: number, width: number) => Uint8Array;
const NONE = new Uint8Array(0);

function columnHeights(
  rows: readonly (readonly CellText[])[],
  { size, margins }: Bounds,
): HeightsAt {
  const known = new Map<number, Uint8Array>();
  return (column, width) => {
    const key = column * 100_000 + Math.round(width);
    const hit = known.get(key);
    if (hit) return hit;
    const room = (Math.max(width - margins, 1) * 50) / size;
    const heights = new Uint8Array(rows.length);
    for (const [at, row] of rows.entries()) {
      const cell = row.find((one) => one.column === column);
      if (cell) heights[at] = Math.min(WEIGHT.length - 1, linesOf(cell, room));
    }
    known.set(key, heights);
    return heights;
  };
}

/** What all rows together cost: their tallest cells, and those that tower in a narrow column. */
function costOf(heights: readonly Uint8Array[], widths: readonly number[], rows: number): number {
  let total = 0;
  for (const width of widths) total += width;
  let cost = 0;
  for (let row = 0; row < rows; row += 1) {
    let [tallest, second, place, calm] = [1, 1, 0, 0];
    for (let column = 0; column < heights.length; column += 1) {
      const lines = heights[column]?.[row] ?? 0;
      calm += WEIGHT[lines] ?? 0;
      if (lines > tallest) {
        second = tallest;
        tallest = lines;
        place = column;
      } else if (lines > second) second = lines;
    }
    const narrow = Math.max(0, 1 - (widths[place] ?? 0) / total / WIDE);
    const tower = (tallest - second) * Math.sqrt(tallest - second);
    cost += (WEIGHT[tallest] ?? 0) + TOWER * tower * narrow + CALM * calm;
  }
  return cost;
}
