import type { Block } from '../../domain/report/block';
import type { Report } from '../../domain/report/report';
import { ROWS_AT_ONCE } from '../table/table';

/** How often the writing of the document's XML pauses: for showing progress. */
export function countPauses({ body, annexes }: Report): number {
  const blocks = [...body, ...annexes].flatMap((section) => section.blocks);
  return blocks.reduce((sum, block) => sum + pausesOf(block), 0);
}

function pausesOf(block: Block): number {
  return block.kind === 'table' ? 1 + Math.floor(block.rows.length / ROWS_AT_ONCE) : 1;
}
