import type { CellText } from './columnTexts';
import { linesOf } from './linesOf';

/** What the widths must heed: the least of each column, the text's size in points, and a cell's margins in twips. */
interface Bounds {
  readonly least: readonly number[];
  readonly size: number;
  readonly margins: number;
}

/** Widths are handed over from column to column in steps of so many twips (1.5, 3, 6 and 12 mm). */
const STEPS = [85, 170, 340, 680];
const MOST_ROUNDS = 24;
/** Rows that are looked at. */
const MOST_ROWS = 60;

/** A row of eight lines looks worse than four of two. */
const POWER = 1.1;
/** What each line costs by which a narrow cell towers above all others of its row; a wide one may. */
const TOWER = 0.7;
/** From this share of the width on a cell is wide: long texts stand there. */
const WIDE = 1 / 3;
/** What is saved in a row's tallest cell counts whole, in another cell this much: it makes the page calmer. */
const CALM = 0.05;
/** A step must save at least this much of a line. */
const WORTH = 0.5;

/**
 * The same widths after columns have handed over to others what saves lines there, as long as any does: whole lines, as
 * they will be broken, where the first shares went by lengths alone.
 */
export function settled(
  rows: readonly (readonly CellText[])[],
  bounds: Bounds,
  shared: readonly number[],
): readonly number[] {
  const heights = heightsOf(rows.slice(0, MOST_ROWS), bounds);
  let widths = shared;
  let cost = heights.cost(widths);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const best = bestMove(widths, bounds.least, heights);
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
  heights: Heights,
): Move | undefined {
  let best: Move | undefined;
  for (const step of STEPS)
    for (const [from, width] of widths.entries()) {
      if (width - step < (least[from] ?? 0)) continue;
      for (const to of widths.keys()) {
        if (to === from) continue;
        const moved = widths.map((each, at) =>
          at === from ? each - step : at === to ? each + step : each,
        );
        const cost = heights.cost(moved);
        if (!best || cost < best.cost) best = { widths: moved, cost };
      }
    }
  return best;
}

interface Heights {
  /** What all rows together cost at these widths. */
  readonly cost: (widths: readonly number[]) => number;
}

function heightsOf(rows: readonly (readonly CellText[])[], { size, margins }: Bounds): Heights {
  const known = new Map<string, readonly number[]>();
  const column = (at: number, width: number): readonly number[] => {
    const key = `${at} ${Math.round(width)}`;
    const room = (Math.max(width - margins, 1) * 50) / size;
    const hit =
      known.get(key) ??
      rows.map((row) => {
        const cell = row.find((one) => one.column === at);
        return cell ? linesOf(cell, room) : 0;
      });
    known.set(key, hit);
    return hit;
  };
  return {
    cost: (widths) => {
      const total = widths.reduce((sum, width) => sum + width, 0);
      const columns = widths.map((width, at) => column(at, width));
      return rows.reduce((sum, _, row) => {
        const lines = columns.map((heights) => heights[row] ?? 0);
        return sum + rowCost(lines, (at) => (widths[at] ?? 0) / total);
      }, 0);
    },
  };
}

/** What a row costs by the lines of its cells, and by the share of the width that its tallest one has. */
function rowCost(lines: readonly number[], shareOf: (column: number) => number): number {
  let [tallest, second, place, calm] = [1, 1, 0, 0];
  for (const [at, each] of lines.entries()) {
    calm += each ** POWER;
    if (each > tallest) [second, tallest, place] = [tallest, each, at];
    else if (each > second) second = each;
  }
  const tower = (tallest - second) * Math.max(0, 1 - shareOf(place) / WIDE);
  return tallest ** POWER + TOWER * tower + CALM * calm;
}
