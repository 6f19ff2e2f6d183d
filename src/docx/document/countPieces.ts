import type { Block } from '../../domain/report/block';
import type { Report } from '../../domain/report/report';
import { ROWS_PER_PIECE } from '../table/table';

/** About how many pieces the document's XML comes in: for showing progress. */
export function countPieces({ body, annexes }: Report): number {
  const sections = [...body, ...annexes];
  return sections.reduce(
    (sum, { blocks }) => blocks.reduce((count, block) => count + piecesOf(block), sum + 3),
    1,
  );
}

function piecesOf(block: Block): number {
  return block.kind === 'table' ? 2 + block.rows.length / ROWS_PER_PIECE : 1;
}
