import { DOCUMENT_TYPES } from '../../sheets/documents';
import type { Stretch } from './piece';

/** Stretches of a text that name documents: nothing in `closed` moves, what stands in `doubtful` is not certain. */
export interface Citations {
  readonly closed: readonly Stretch[];
  readonly doubtful: readonly Stretch[];
}

const TYPE = DOCUMENT_TYPES.join('|');
const STATE = String.raw`(?:\d{1,5}[a-z]?|[.…_]{2,}|\s{2,})?\s?\/\s?(?:(?:19|20)\d{2}\/)?[A-ZĐ][\p{L}\d&]*(?:-[A-ZĐ][\p{L}\d&]*)*`;
const PARTY = String.raw`(?:\d{1,5}|[.…_]{2,})\s?-\s?[A-ZĐ][\p{L}]*\/[A-ZĐ][\p{L}\d]*(?:-[A-ZĐ][\p{L}\d]*)*`;
const CODE = new RegExp(
  String.raw`(?:(?:${TYPE})(?:\s+liên tịch)?\s+)?(?:số\s*:?\s*)?(?<![\d.,/])(?:${PARTY}|${STATE})`,
  'giu',
);
/** Uncoded: an abbreviation of capitals at least, or the word số, tells a code from a fraction. */
const LOOKS_CODED = /[A-ZĐ]{2}/u;
const DAY = String.raw`(?:,?\s*ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\s?\/\s?\d{1,2}|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?))?`;
const BEHIND = new RegExp(String.raw`^${DAY}(?:\s+(?:của|do)\s+)?`, 'iu');
const ENDS = /[;()\n“”"]|\.(?=\s|$)/u;
/** A comma that begins the sentence proper behind a title. */
const CLAUSE =
  /,\s+(?=(?:trong|tính|đến|từ|UBND|ủy ban|xã|phường|đặc khu|đã|kết quả|tuần|tháng|quý|năm|căn cứ|thực hiện|báo cáo|\{\{)(?!\p{L}))/iu;
const TITLE = /(?:^|\s)(?:về|V\/v)\s/iu;
const SENTENCE = /\s(?=(?:trong|tính đến|đến hết|từ ngày|kể từ|đến ngày)\s)/iu;
/** The resolution that all reports are about; what follows its title is theirs. */
const RESOLUTION =
  /^57-NQ\/TW(?:[^;.()\n]*?chuyển đổi số(?:\s+quốc gia)?|(?:,?\s*ngày\s+[\d/]+)?(?:\s+của\s+Bộ Chính trị)?)/iu;

/** Documents with a code that a text names, to the end of what is said of them. */
export function citationsIn(text: string): Citations {
  const closed: Stretch[] = [];
  const doubtful: Stretch[] = [];
  for (const match of text.matchAll(CODE)) {
    const from = match.index;
    if (!LOOKS_CODED.test(match[0]) || closed.some((one) => from < one.to)) continue;
    const resolution = resolutionEnd(text, match[0], from);
    if (resolution !== undefined) {
      closed.push({ from, to: resolution });
      continue;
    }
    const end = endOf(text, from + match[0].length);
    closed.push({ from, to: end.sure });
    if (end.perhaps > end.sure) doubtful.push({ from: end.sure, to: end.perhaps });
  }
  return { closed, doubtful };
}

function resolutionEnd(text: string, found: string, from: number): number | undefined {
  const code = /57-NQ\/TW/iu.exec(found);
  if (!code) return undefined;
  const at = from + code.index;
  return at + (RESOLUTION.exec(text.slice(at))?.[0].length ?? code[0].length);
}

function endOf(text: string, from: number): { readonly sure: number; readonly perhaps: number } {
  const rest = text.slice(from);
  const start = BEHIND.exec(rest)?.[0].length ?? 0;
  const said = rest.slice(start);
  const stop = smallest(said.length, [ENDS.exec(said)?.index, CLAUSE.exec(said)?.index]);
  const clause = said.slice(0, stop);
  const title = TITLE.exec(clause)?.index;
  if (title === undefined) {
    const comma = clause.indexOf(',');
    const end = smallest(clause.length, [
      comma < 0 ? undefined : comma,
      SENTENCE.exec(clause)?.index,
    ]);
    return { sure: from + start + end, perhaps: from + start + end };
  }
  const comma = clause.indexOf(',', title);
  const sure = comma < 0 ? clause.length : comma;
  return { sure: from + start + sure, perhaps: from + start + clause.length };
}

function smallest(most: number, ends: readonly (number | undefined)[]): number {
  return Math.min(most, ...ends.filter((end) => end !== undefined));
}
