import { readAmount } from '../../number/typed/readAmount';
import { readDate } from '../../number/dates/readDate';
import { TYPED_BOUNDS } from '../../number/typed/typedSigns';
import { headerKey, normalize } from '../../letters/vietnamese';
import type { CellColumn, CellReading } from './cellReading';

type TextReading = Pick<CellReading, 'meaning' | 'decimalDot'>;

const TEXT: TextReading = { meaning: { kind: 'text' } };
const NOT_A_NUMBER: TextReading = { meaning: { kind: 'unreadable', why: 'not-a-number' } };
const NOT_A_DATE: TextReading = { meaning: { kind: 'unreadable', why: 'not-a-date' } };
const NOT_IN_LIST: TextReading = { meaning: { kind: 'unreadable', why: 'not-in-list' } };
const YES = new Set(['đạt', 'có', 'đã']);
const NO = new Set(['chưa đạt', 'không đạt', 'không', 'chưa']);

/** What a text that is not blank means in its column. */
export function readText(text: string, column: CellColumn, year?: number): TextReading {
  switch (column.kind) {
    case 'number':
      return numberReading(text, column);
    case 'goal':
      return goalReading(text);
    case 'result':
      return resultReading(text);
    case 'date':
      return dateReading(text, column, year);
    case 'choice':
      return column.list && !column.open ? choiceReading(text, column.list) : TEXT;
    default:
      return TEXT;
  }
}

/** One number, or a fraction of two: a bound or a range is no figure. */
function numberReading(text: string, { single }: CellColumn): TextReading {
  const amount = readAmount(bare(text));
  if (amount?.meaning.kind === 'number') return amount;
  return amount?.meaning.kind === 'fraction' && !single ? amount : NOT_A_NUMBER;
}

/** A number, bound or range, or `Đạt`. */
function goalReading(text: string): TextReading {
  const amount = readAmount(bare(text));
  if (amount) return amount.meaning.kind === 'fraction' ? NOT_A_NUMBER : amount;
  return YES.has(word(text)) ? { meaning: { kind: 'yes' } } : NOT_A_NUMBER;
}

/** A number or fraction, `Đạt`, `Chưa đạt`, `Không phát sinh …`. A bound or range is read so that the rule can say what it is. */
function resultReading(text: string): TextReading {
  const amount = readAmount(bare(text));
  if (amount) return amount;
  const key = word(text);
  if (key.startsWith('không phát sinh')) return { meaning: { kind: 'none' } };
  if (YES.has(key)) return { meaning: { kind: 'yes' } };
  return NO.has(key) ? { meaning: { kind: 'no' } } : NOT_A_NUMBER;
}

function dateReading(text: string, { recurring }: CellColumn, year?: number): TextReading {
  const date = readDate(bare(text), year);
  if (date === undefined) return NOT_A_DATE;
  if (date === 'no-such-date') return { meaning: { kind: 'unreadable', why: 'no-such-date' } };
  if (date === 'none') return recurring ? { meaning: { kind: 'none' } } : NOT_A_DATE;
  return { meaning: { kind: 'date', span: date } };
}

function choiceReading(text: string, list: readonly string[]): TextReading {
  const key = headerKey(text);
  return list.some((value) => headerKey(value) === key) ? TEXT : NOT_IN_LIST;
}

/** The key of a list value as meant: `>=` is no value of the list, and is understood as `≥`. */
export function choiceKey(text: string): string {
  const key = headerKey(text);
  return TYPED_BOUNDS.get(key) ?? key;
}

/** Without the apostrophe that marks a text where a file was imported. */
function bare(text: string): string {
  return normalize(text).replace(/^'/, '');
}

function word(text: string): string {
  return headerKey(bare(text)).replace(/[.;,]$/, '');
}
