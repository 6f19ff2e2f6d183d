import type { Block } from '../../domain/report/block';
import type { Report } from '../../domain/report/report';
import { ROWS_AT_ONCE } from '../table/table';

/** About how many pieces the document's XML comes in: for showing progress. */
export function countPieces({ body, annexes }: Report): number {
  const blocks = [...body, ...annexes].flatMap((section) => section.blocks);
  return blocks.reduce((sum, block) => sum + piecesOf(block), 0);
}

function piecesOf(block: Block): number {
  return block.kind === 'table' ? 1 + Math.floor(block.rows.length / ROWS_AT_ONCE) : 1;
}
