import type { Column } from '../../sheets/column';
import type { Entry } from '../entry';

/** What a reader must know of the cell's column. */
export type CellColumn = Pick<
  Column<string>,
  'kind' | 'marker' | 'list' | 'open' | 'recurring' | 'single'
>;

/** What a cell says. */
export type CellReading = Pick<Entry, 'text' | 'meaning' | 'decimalDot'>;
