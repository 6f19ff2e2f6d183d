import type { Sentence } from '../../../sentence';
import { normalize } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { listingsIn } from '../../../words/claims/parts/lists';
import { claimsWithWords } from '../../../words/sentences';
import { maskReferences } from '../../../words/signs/references';
import { isUnfinished } from '../../../words/passages';
import { twoDigits } from '../../../number/dates/date';

export const th19CountAndList: Rule = {
  id: 'TH19',
  title: 'Số đếm không bằng số mục liệt kê',
  severity: 'Cảnh báo',
  example:
    '“03 trụ sở … (Trụ sở HĐND và UBND xã; Trụ sở Công an xã)” chỉ kê 2; “06 kế hoạch:” mà bên dưới có 5 gạch đầu dòng.',
  remedy: 'Sửa con số, hoặc kê đủ.',
  *check(facts) {
    yield* inSentences(facts);
    yield* below(facts);
  },
};

function* inSentences(facts: Facts): Iterable<Remark> {
  for (const { at, claim } of claimsWithWords(facts, 'arithmetic', listingsIn)) {
    const { count, noun, least, most } = claim;
    if (count < least || count > most) yield { at, message: message(count, noun, most) };
  }
}

const COUNTED =
  /(?<![\d.,/])(\d{1,3})\s+(kế hoạch|văn bản|quyết định|công văn|nghị quyết|báo cáo|nhiệm vụ|mô hình|giải pháp|chỉ tiêu|nội dung|kiến nghị|đề xuất|lớp|hội nghị|nhóm)(?!\p{L})/giu;
const ENDS = /^[^\d:;.]{0,60}:\s*$/u;

/** A sentence that announces so many things and ends in a colon, and the list directly below it. */
function* below({ outline }: Facts): Iterable<Remark> {
  for (const [index, { at, text, level }] of outline.sentences.entries()) {
    const announced = text.endsWith(':') ? announcedIn(maskReferences(normalize(text))) : undefined;
    if (!announced) continue;
    const items = itemsBelow(outline.sentences.slice(index + 1), level);
    if (items === undefined || announced.counts.includes(items.length)) continue;
    const { count, noun } = items.every((item) => isOne(item, announced.last.noun))
      ? announced.last
      : announced.total;
    yield { at, message: message(count, noun, items.length) };
  }
}

/** `Kế hoạch số 64/KH-UBND …` is one of `03 kế hoạch`. */
function isOne({ text }: Sentence, noun: string): boolean {
  return text.toLowerCase().startsWith(`${noun.toLowerCase()} `);
}

/** The count right before the colon; of `06 văn bản, gồm 04 kế hoạch và 02 công văn:` the total, or any of the three. */
function announcedIn(text: string) {
  const all = [...text.matchAll(COUNTED)];
  const last = all.at(-1);
  if (!last || !ENDS.test(text.slice(last.index + last[0].length))) return undefined;
  const split = /(?<!\p{L})(?:gồm|trong đó)(?!\p{L})/iu.exec(text)?.index ?? 0;
  const total = all.filter(({ index }) => index < split).at(-1) ?? last;
  const parts = all.filter(({ index }) => index > split).map(([, digits]) => Number(digits));
  const sum = parts.reduce((one, other) => one + other, 0);
  const counts = [...all.map(([, digits]) => Number(digits)), sum];
  const counted = ([, digits, noun = '']: RegExpExecArray) => ({ count: Number(digits), noun });
  return {
    total: counted(total),
    last: counted(last),
    counts: total === last && all.length === 1 ? [Number(last[1])] : counts,
  };
}

const LISTS = ['Đoạn', '-', '+', '(1)'];

/**
 * Items of the first list level that follows, as long as nothing of a higher level comes between; none where no list
 * follows. The `Không có` of an empty `Danh sách` is no item.
 */
function itemsBelow(rest: readonly Sentence[], level: string): readonly Sentence[] | undefined {
  const first = rest[0];
  const own = LISTS.indexOf(level);
  const depth = first ? LISTS.indexOf(plain(first.level)) : -1;
  if (!first || depth < 1 || depth <= own) return undefined;
  const items: Sentence[] = [];
  for (const sentence of rest) {
    const at = LISTS.indexOf(plain(sentence.level));
    if (at < depth) break;
    if (isUnfinished(sentence)) return undefined;
    if (at === depth && !isEmptyList(sentence)) items.push(sentence);
  }
  return items;
}

function isEmptyList({ level, source }: Sentence): boolean {
  return plain(level) !== level && source === undefined;
}

function plain(level: string): string {
  return level === 'Danh sách' ? '-' : level === '+ Danh sách' ? '+' : level;
}

function message(count: number, noun: string, listed: number): string {
  return `Ghi ${twoDigits(count)} ${noun} nhưng liệt kê ${listed}: sửa con số, hoặc kê đủ.`;
}
