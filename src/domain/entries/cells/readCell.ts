import type { CellColumn, CellReading } from './cellReading';
import type { CellValue } from '../../grid';
import { shiftPoint, tidy } from '../../number/decimal';
import { formatKind } from '../../number/numberFormat';
import { serialSpan, yearSpan } from '../../number/dates/serial';
import { cellText, isBlank, markerText, shownAsDate } from './cellText';
import type { Meaning, Unreadable } from '../entry';
import { EXCEL_ERRORS, NO_RESULT } from './excelErrors';
import { readText } from './readText';

const BLANK: CellReading = { text: '', meaning: { kind: 'blank' } };
const TEXT: Meaning = { kind: 'text' };

/**
 * What a cell means in its column: its value together with its number format. `year` completes dates typed without one.
 * Nothing throws and nothing becomes 0: what the column does not hold is `unreadable`.
 */
export function readCell(
  raw: CellValue,
  format: string,
  column: CellColumn,
  year?: number,
): CellReading {
  if (isBlank(raw)) return BLANK;
  if (raw === NO_RESULT && column.kind === 'computed') return BLANK;
  const text = column.marker ? markerText(raw, format) : cellText(raw, format);
  if (typeof raw === 'number') return { text, meaning: numberMeaning(raw, format, text, column) };
  if (typeof raw === 'boolean') return { text, meaning: readText(text, column, year).meaning };
  if (EXCEL_ERRORS.has(text)) return { text, meaning: errorMeaning(column) };
  return { text, ...readText(text, column, year) };
}

/** A formula of ours that fails is computed by the add-in; anywhere else an error value says nothing. */
function errorMeaning({ kind }: CellColumn): Meaning {
  return kind === 'computed' ? TEXT : unreadable('excel-error');
}

function numberMeaning(raw: number, format: string, text: string, column: CellColumn): Meaning {
  switch (column.kind) {
    case 'text':
    case 'code':
    case 'choice':
      return readText(text, column).meaning;
    case 'date':
      return dateMeaning(raw, format);
    default:
      return amountMeaning(raw, format);
  }
}

function amountMeaning(raw: number, format: string): Meaning {
  const kind = formatKind(format);
  if (kind === 'percent') return { kind: 'number', number: shiftPoint(raw, 2), percent: true };
  if (shownAsDate(raw, kind)) return unreadable('date-in-number-column');
  return { kind: 'number', number: tidy(raw), percent: false };
}

function dateMeaning(raw: number, format: string): Meaning {
  const kind = formatKind(format);
  if (kind === 'time') return unreadable('not-a-date');
  if (!shownAsDate(raw, kind)) {
    const span = yearSpan(raw);
    return span ? { kind: 'date', span } : unreadable('not-a-date');
  }
  const span = serialSpan(raw, kind);
  return span ? { kind: 'date', span } : unreadable('no-such-date');
}

function unreadable(why: Unreadable): Meaning {
  return { kind: 'unreadable', why };
}
