import type { CellValue } from '../grid';
import type { Place } from '../place';

/** Mức độ: a `Lỗi` refuses a final report, a `Cảnh báo` asks once, a `Gợi ý` never stands in the way. */
export type Severity = 'Lỗi' | 'Cảnh báo' | 'Gợi ý';

/** From the gravest to the lightest: the order of every list of findings. */
export const SEVERITIES: readonly Severity[] = ['Lỗi', 'Cảnh báo', 'Gợi ý'];

/** A cell that tells a row from others, and what must still stand in it (its formula where it has one). */
export interface RowKey {
  readonly cell: string;
  readonly value: CellValue;
}

/** One cell of a fix: what must still stand there, and what will. */
export interface Change extends Place {
  readonly before: CellValue;
  readonly after: CellValue;
  /** The row's own key: where it is no longer in that row, nothing is changed. */
  readonly key?: readonly RowKey[];
  /** How the cell shows `before`, where that is not the value itself: a date, a percentage. */
  readonly shown?: string;
  /** The number format of a date that stands there now. */
  readonly beforeFormat?: string;
  /** Number format to set before `after` is written (`@` for texts that begin with a sign). */
  readonly format?: string;
  /** Of a change that takes one back: it goes only with the others that say the same, for they were made by one fix. */
  readonly together?: string;
}

/** Cách sửa, as data; `label` is the Vietnamese sentence on the button. All of its changes are made, or none. */
export interface Fix {
  readonly label: string;
  /**
   * True where the cell admits no other reading: its own form decides it, or two other places of the workbook agree.
   * Anything else is a proposal: the message says “có lẽ là …”, and it is taken cell by cell only, never in bulk.
   */
  readonly certain: boolean;
  readonly changes: readonly Change[];
}

/** What a rule says about the workbook. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** Further places the finding is about; they are marked too. */
  readonly also?: readonly Place[];
  /** Place, what is there, what should be, what to do: one or two plain Vietnamese sentences. */
  readonly message: string;
  readonly fix?: Fix;
  /** Lý do chấp nhận, kept in the workbook. Never on a `Lỗi`. */
  readonly accepted?: string;
}
