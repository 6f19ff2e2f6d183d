import type { Block } from '../../domain/report/block';
import { blocksOf } from '../../domain/report/blocksOf';
import type { Report } from '../../domain/report/report';
import { ROWS_AT_ONCE } from '../table/table';

/** About how many pieces the document's XML comes in: for showing progress. */
export function countPieces(report: Report): number {
  return blocksOf(report).reduce((sum, block) => sum + piecesOf(block), 0);
}

function piecesOf(block: Block): number {
  return block.kind === 'table' ? 1 + Math.floor(block.rows.length / ROWS_AT_ONCE) : 1;
}
