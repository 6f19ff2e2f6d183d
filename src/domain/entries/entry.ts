import type { CellValue } from '../grid';
import type { DateSpan } from '../number/dates/date';
import type { Place } from '../place';

/** What a cell means: its value together with its number format. */
export type Meaning =
  | { readonly kind: 'blank' }
  /** A number as entered; a percent format or sign is already taken times 100. */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean }
  /** `≥ 98`, `Trên 95%`, `ít nhất 01`. */
  | {
      readonly kind: 'bound';
      readonly sign: BoundSign;
      readonly number: number;
      readonly percent: boolean;
    }
  /** `16 - 18`. */
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly percent: boolean;
    }
  /** `2996/3270`, `258/262 (98%)`: `claimed` is the percentage typed beside it, as text (`98`, `91,62`). */
  | {
      readonly kind: 'fraction';
      readonly numerator: number;
      readonly denominator: number;
      readonly claimed?: string;
    }
  /** `Đạt`, `Có`, `Đã` / `Chưa đạt`, `Không`, `Chưa`. */
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  /** A text that begins `Không phát sinh`; in a deadline a word for having none (`Thường xuyên`, `Hằng năm`). */
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly span: DateSpan }
  | { readonly kind: 'text' }
  /** Not what the column holds; `why` selects the reading rule that reports it. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

export type BoundSign = '≥' | '≤' | '>' | '<' | '=';

/** Why a cell could not be read. */
export type Unreadable =
  | 'not-a-number'
  | 'date-in-number-column'
  | 'not-a-date'
  | 'no-such-date'
  /** A day without a year that may be of the report's year or of the one beside it. */
  | 'year-unknown'
  | 'not-in-list'
  | 'excel-error';

/** One cell that a person may fill, with all that a rule needs to speak about it. */
export interface Entry {
  readonly at: Place;
  readonly raw: CellValue;
  readonly format: string;
  /** The formula with its `=`, when the cell holds one. */
  readonly formula?: string;
  /** The cell as text: NFC, trimmed, inner line breaks kept; numbers with a decimal comma, percents with `%`. */
  readonly text: string;
  readonly meaning: Meaning;
  /** Where the text was read although its decimals stood behind a dot (CT10): the mended text. */
  readonly decimalDot?: string;
}
