import { textOf } from '../../fields/fillText';
import type { Run } from '../../run';
import { cutRuns } from './cutRuns';
import { DEEDS, denied } from './denied';

/** A deed that a running sentence counts as none: `đã ban hành 00 văn bản để …, trong đó có 00 kế hoạch …`. */
export interface NothingDone {
  /** `đã ban hành 00 văn bản`. */
  readonly said: string;
  /** `không ban hành văn bản nào`. */
  readonly right: string;
  readonly noun: string;
  /** The count comes from a field, and was not typed. */
  readonly counted: boolean;
  /** A sentence behind it that speaks of what is not there: `Mỗi văn bản đều …`. */
  readonly mention?: string;
  /** The paragraph with `không ban hành văn bản nào` and without such a sentence; absent where more hangs on the count. */
  readonly told?: readonly Run[];
}

const DONE = new RegExp(
  String.raw`(?<!\p{L})(đã\s+(?:\p{L}+,?\s+){0,6}?(${DEEDS})\s+)(0{1,2})(?![\d.,]*\d)\s+`,
  'giu',
);
/** Nothing but deeds were done, and maybe for somebody: all of it can be said not to have been. */
const ALL_DEEDS = new RegExp(
  String.raw`^đã\s+(?:(?:${DEEDS})(?:,|\s+và|\s+cho(?:\s+\p{L}+){1,3})\s+)*(?:${DEEDS})\s*$`,
  'iu',
);
/** What is counted ends before what it is for, and before a sign. */
const NOUN =
  /^(\p{L}+(?:\s+\p{L}+){0,7}?)(?=\s+(?:để|về|nhằm|triển khai|thực hiện|cho|với|trong|tại|của|theo|trên|phục vụ|liên quan|hướng dẫn|chỉ đạo|quán triệt|tuyên truyền|thuộc|do|có|được|và|gồm|bao gồm)(?!\p{L})|\s*[,;.:()“”]|\s*$)/u;
/** Rows of statistics, where a nought is a figure like others. */
const STATISTICS =
  /^(?:hồ sơ|nhiệm vụ|chỉ tiêu|tiêu chí|thủ tục|lượt|giao dịch|trường hợp)(?!\p{L})/iu;
const PARTS = /[,;]?\s*\(?(?:trong đó|trong số đó|gồm|bao gồm|với)(?!\p{L})/u;
const ANOTHER_DEED = new RegExp(String.raw`(?:,|\svà)\s+(?:đã\s+)?(?:${DEEDS})(?!\p{L})`, 'iu');

/** The first such deed of a paragraph. */
export function nothingDone(runs: readonly Run[]): NothingDone | undefined {
  const text = textOf(runs);
  for (const found of text.matchAll(DONE)) {
    const [lead, done = '', deed = '', count = ''] = found;
    const [from, nounAt] = [found.index + done.length, found.index + lead.length];
    const [noun] = NOUN.exec(text.slice(nounAt)) ?? [];
    if (noun === undefined || STATISTICS.test(noun)) continue;
    const counted = fieldAt(runs, from);
    if (!counted && count === '0') continue;
    const { told, ...more } = toldOf(runs, { from, nounAt, noun });
    return {
      said: text.slice(found.index, nounAt + noun.length),
      right: `không ${deed.toLocaleLowerCase('vi')} ${noun} nào`,
      noun,
      counted,
      ...more,
      ...(told && ALL_DEEDS.test(done) && { told }),
    };
  }
  return undefined;
}

interface Spot {
  readonly from: number;
  readonly nounAt: number;
  readonly noun: string;
}

function toldOf(
  runs: readonly Run[],
  { from, nounAt, noun }: Spot,
): Pick<NothingDone, 'told' | 'mention'> {
  const text = textOf(runs);
  const start = nounAt + noun.length;
  const end = start + (/[.;:](?=\s|$)|$/u.exec(text.slice(start))?.index ?? 0);
  const clause = text.slice(start, end);
  const rest = start + (PARTS.exec(clause)?.index ?? clause.length);
  const mentions = mentionsOf(text, end + 1, noun);
  const first = mentions[0];
  const mention = first && { mention: text.slice(first.from, first.to) };
  const hangs =
    text.charAt(end) === ':' ||
    mentions.some(({ goes }) => !goes) ||
    ANOTHER_DEED.test(text.slice(start, rest)) ||
    !onlyNothing(cutRuns(runs, start, rest), 'said of it') ||
    !onlyNothing(cutRuns(runs, rest, end), 'parts of it');
  if (hangs) return { ...mention };
  const kept = mentions.reduceRight<readonly Run[]>(
    (all, one) => [...cutRuns(all, 0, one.from), ...cutRuns(all, one.to, Infinity)],
    runs,
  );
  const told = [
    ...denied(cutRuns(kept, 0, from), `${noun} nào`),
    ...cutRuns(kept, start, rest),
    ...cutRuns(kept, end, Infinity),
  ];
  return { ...mention, told };
}

interface Mention {
  readonly from: number;
  readonly to: number;
  /** `Mỗi văn bản …`, `Các văn bản …`: of nothing there is nothing to say. */
  readonly goes: boolean;
}

function mentionsOf(text: string, after: number, noun: string): readonly Mention[] {
  const all = new RegExp(
    String.raw`^\s*(?:mỗi|các|từng|những|tất cả|toàn bộ)(?:\s+các)?\s+${noun}(?!\p{L})`,
    'iu',
  );
  return [...text.slice(after).matchAll(/[^.;]+(?:[.;](?!\s|$)[^.;]*)*[.;]?/gu)].flatMap((one) => {
    const named = new RegExp(String.raw`(?<!\p{L})${noun}(?!\p{L})`, 'iu').test(one[0]);
    const from = after + one.index;
    return named ? [{ from, to: from + one[0].length, goes: all.test(one[0]) }] : [];
  });
}

function fieldAt(runs: readonly Run[], at: number): boolean {
  return cutRuns(runs, at, at + 1).some(({ field }) => field !== undefined);
}

/** A number that counts: not that of a document, a programme, a date or a year. */
const COUNT =
  /(?<![\p{L}\d.,/-])(?<!(?:số|án|quyết|năm|ngày|tháng|quý|tuần|khóa|cấp|thứ) )\d+(?:[.,]\d+)*%?(?![\d/-])/giu;

/** Whether words count nothing but noughts; what is said of nothing must not count at all. */
function onlyNothing(runs: readonly Run[], what: 'said of it' | 'parts of it'): boolean {
  const counts = textOf(runs).match(COUNT) ?? [];
  return what === 'parts of it' ? counts.every((one) => /^0+%?$/u.test(one)) : counts.length === 0;
}
