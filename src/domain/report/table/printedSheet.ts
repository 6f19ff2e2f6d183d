import type { Place } from '../../place';
import type { Column } from '../../sheets/column';

/** What a cell of a data sheet prints, its fields not yet filled. */
export interface PrintedCell {
  readonly text: string;
  readonly at: Place;
}

/** A column that a table or list may ask for. */
export interface PrintedColumn {
  readonly header: string;
  /** Relative width. */
  readonly width: number;
  readonly align: NonNullable<Column<string>['align']>;
  /** A composed column, or one that the office added: printed only where it is named. */
  readonly composed: boolean;
  readonly cell: (index: number) => PrintedCell;
}

/** One row as the printed table sees it. */
export interface PrintedRow {
  /** `I. Phát triển hạ tầng` and its note; absent for a data row. */
  readonly group?: {
    readonly marker: string;
    readonly title: PrintedCell;
    readonly note: PrintedCell;
  };
}

/** A data sheet as it can be printed. */
export interface PrintedSheet {
  readonly name: string;
  /** In the sheet's own order, composed columns last. */
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
}
