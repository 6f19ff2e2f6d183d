import { perText } from '../../memo/perText';
import { documentCode, type DocumentCode } from '../documents/codes/documentCode';

/** A document named in a sentence. */
export interface NamedDocument {
  readonly code: string;
  readonly read: DocumentCode;
  /** `27/11/2025`, `27 tháng 11 năm 2025` as typed, absent without a date. */
  readonly day?: string;
  readonly index: number;
  /** Where what stands behind it begins: behind the day, where one stands there. */
  readonly end: number;
}

const STATE = String.raw`\d{1,5}\/(?:(?:19|20)\d{2}\/)?[A-ZĐ][\p{L}\d&]*(?:-[A-ZĐ][\p{L}\d&]*)+`;
const PARTY = String.raw`\d{1,5}-[A-ZĐ][\p{L}]*\/[A-ZĐ][\p{L}\d]*(?:-[A-ZĐ][\p{L}\d]*)*`;
const DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const CODE = new RegExp(
  String.raw`(?<![\d.,/\p{L}-])(${STATE}|${PARTY})(?:\s*,?\s*(?:ký |ban hành )?ngày\s+(${DAY})|\s\((?:ngày )?(${DAY})\))?`,
  'gu',
);

/** Documents with a code that a text names, in order. */
export function documentsIn(text: string): readonly NamedDocument[] {
  return text.includes('/') ? found(text) : [];
}

const found = perText((text): readonly NamedDocument[] => {
  const named: NamedDocument[] = [];
  CODE.lastIndex = 0;
  // Half of what `matchAll` costs: lists of tasks name 100,000 documents.
  for (let match = CODE.exec(text); match; match = CODE.exec(text)) {
    const [whole, code = '', plain, bracketed] = match;
    const day = plain ?? bracketed;
    const read = documentCode(code);
    if (!read) continue;
    const { index } = match;
    const end = index + whole.length;
    if (day === undefined) named.push({ code, read, index, end });
    else named.push({ code, read, index, end, day: day.replace(/\s?([/.-])\s?/gu, '$1') });
  }
  return named;
});

/** The first document code in a text. */
export function firstCode(text: string): string | undefined {
  return documentsIn(text)[0]?.code;
}
