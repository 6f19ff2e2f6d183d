import type { Row } from '../../entries/entries';
import type { DocumentKey } from '../../sheets/documents';
import { headerKey } from '../../letters/vietnamese';

type DocumentRow = Row<DocumentKey>;

/** `Kế hoạch số 24/KH-UBND ngày 31/7/2025`; empty when number and date are both missing. */
export function numberAndDate({ cells: { type, code, issuedOn } }: DocumentRow): string {
  if (code.text === '' && issuedOn.text === '') return '';
  return joined(type.text, after('số', code.text), after('ngày', issuedOn.text));
}

/** `[Loại] số [Số, ký hiệu] ngày [Ngày] của [Cơ quan] về việc [Trích yếu]`; a missing part goes with its word. */
export function citation({ cells }: DocumentRow): string {
  const { type, code, issuedOn, issuer, abstract } = cells;
  const about = startsItself(abstract.text, type.text)
    ? abstract.text
    : after('về việc', abstract.text);
  return joined(
    type.text,
    after('số', code.text),
    after('ngày', issuedOn.text),
    after('của', issuer.text),
    about,
  );
}

function startsItself(abstract: string, type: string): boolean {
  const key = headerKey(abstract);
  return /^(?:về|v\/v)(?!\p{L})/u.test(key) || (type !== '' && key.startsWith(headerKey(type)));
}

function after(word: string, text: string): string {
  return text === '' ? '' : `${word} ${text}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
