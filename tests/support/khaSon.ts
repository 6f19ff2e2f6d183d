import khaSonExample from '../../assets/examples/kha-son.json';
import type { Grids } from '../../src/domain/grid';
import { exampleGrids } from './exampleGrids';

/** Xã Kha Sơn's workbook: 15 targets in 3 groups, 21 tasks, 3 documents, 7 figures, its words ours. */
export function khaSon(): Grids {
  return exampleGrids(khaSonExample);
}
