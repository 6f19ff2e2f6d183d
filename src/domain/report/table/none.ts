import type { ParagraphBlock, TableCell } from '../block';

/** What prints where a list, a table or its rows would stand, when nothing was selected. */
export const NONE = 'Không có';

/** In place of a table whose columns are not known either. */
export const NO_TABLE: ParagraphBlock = {
  kind: 'paragraph',
  style: 'body',
  runs: [{ text: `${NONE}.` }],
};

/** The only row of a table without rows. */
export function noRow(columns: number): readonly TableCell[] {
  const cell = { paragraphs: [[{ text: NONE }]], align: 'center' } as const;
  return [columns > 1 ? { ...cell, columnSpan: columns } : cell];
}
