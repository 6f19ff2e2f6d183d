import type { Row } from '../../../entries/entries';
import type { OutlineKey } from '../../../sheets/outline';
import { memo } from '../../../memo/memo';

/** The cells of a row of `Nội dung` by the address of its text, which is where its sentence stands. */
export const outlineEntries = memo(
  ({ entries }): ReadonlyMap<string, Row<OutlineKey>['cells']> =>
    new Map(entries.outline.rows.map(({ cells }) => [cells.content.at.cell, cells])),
);
