import { AT_THAT_TIME } from '../../lexicon';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { headingDepth } from '../../../numbering/headingDepth';
import type { Place } from '../../../place';
import { perText } from '../../../memo/perText';
import type { Sentence } from '../../../sentence';
import { normalize } from '../../../letters/vietnamese';
import { subjects } from '../../sections';
import { statusesOf, type CountedSheet } from '../countedSheets';
import { isOneList } from '../isOneList';
import { COUNT, partsOf, type TallyPart } from './tallyParts';

/** A part with the cell that says it. */
export interface PlacedPart extends TallyPart {
  readonly at: Place;
}

/** `Trong 16 nhiệm vụ được giao có 10 nhiệm vụ đã hoàn thành, …`: a whole list counted, then by kinds. */
export interface Tally {
  readonly at: Place;
  readonly total: number;
  /** The words that give the total. */
  readonly text: string;
  readonly parts: readonly PlacedPart[];
}

/** Words that narrow a list to one giver, field, unit, plan or period. */
const SCOPE = new RegExp(
  String.raw`tỉnh|thành phố|huyện|trung ương|cấp trên|(?<!cơ )sở|đảng|chủ tịch|phòng|ban |công an|đoàn|đề án|kế hoạch|nghị quyết|quyết định|chương trình|kết luận|thông báo|công văn|lĩnh vực|(?<!\p{L})về(?!\p{L}| (?:nhiệm vụ|mục tiêu|chỉ tiêu))|nhóm|đối với|theo(?! dõi)|riêng|hệ thống|thôn|trạm|trường|trung tâm|hội|mặt trận|tổ |ông |bà |đồng chí|cơ quan|trước|cùng kỳ|${AT_THAT_TIME}|giai đoạn|(?:tuần|tháng|quý) [\dIV]|\d tháng|năm \d{4}`,
  'iu',
);
const QUALIFIED = String.raw`(?: (?:đã )?được giao| giao (?:cho )?(?:xã|phường|đặc khu)(?: phấn đấu| thực hiện)?| phải thực hiện| đề ra| (?:đang )?theo dõi)?(?: của (?:kỳ|tuần|tháng|quý|năm))?(?: trong (?:kỳ|tuần|tháng|quý|năm))?(?: hằng (?:tuần|tháng|quý|năm))?`;
const FOLLOWED = String.raw`(?=\s*(?:[,:;(.]|có |thì |đã |xã |phường |gồm |$))`;
/** The head of a paragraph that counts a whole list: `Nhiệm vụ: `, `Về mục tiêu: có `, `Phường được giao `. */
const HEAD = String.raw`^(?:(?:về )?(?:\p{L}+ ){0,4}\p{L}+: |về (?:\p{L}+ ){0,4}\p{L}+, )?(?:phường |xã |đặc khu )?(?:hiện |có |gồm |tổng số |được giao |theo dõi )*`;
const LISTED: ReadonlySet<string> = new Set(['-', '+', '(1)']);

/** Every tally of the report's words on results and limits, not on plans. */
export function tallies(facts: Facts, sheet: CountedSheet): readonly Tally[] {
  const { sentences } = facts.outline;
  let heading = '';
  return sentences.flatMap((sentence, index) => {
    const { level, text, at } = sentence;
    if (headingDepth(level) !== undefined || level === 'Phụ lục') heading = text;
    if (
      !isWords(sentence, sheet) ||
      subjects(facts)[index] === 'plans' ||
      isOneList(heading, sheet.noun)
    )
      return [];
    return talliesOf({ text: normalize(text), at }, sentences.slice(index + 1), sheet);
  });
}

function isWords({ level, text, source }: Sentence, { noun }: CountedSheet): boolean {
  const counts = /\d/u.test(text) && text.toLowerCase().normalize().includes(noun);
  return counts && source === undefined && !/^(?:Bảng|Biểu đồ|Trang )/u.test(level);
}

function talliesOf(
  { text, at }: { text: string; at: Place },
  next: readonly Sentence[],
  sheet: CountedSheet,
): readonly Tally[] {
  const lead = leadIn(text, sheet.noun);
  if (!lead)
    return fractionsIn(text, sheet).map((one) => ({
      ...one,
      at,
      parts: one.parts.map((part) => ({ ...part, at })),
    }));
  const own = partsOf(text.slice(lead.end), sheet).map((part) => ({ ...part, at }));
  const listed = /:\s*$/u.test(text) ? listedParts(next, sheet) : [];
  const parts = [...own, ...listed];
  // A kind counted twice is counted for two lists.
  const once = parts.filter(
    ({ meaning }) => parts.filter((one) => one.meaning === meaning).length === 1,
  );
  return [{ at, total: lead.total, text: lead.text, parts: once }];
}

/** The parts that the list below a lead-in gives, as long as its items begin with parts. */
function listedParts(next: readonly Sentence[], sheet: CountedSheet): readonly PlacedPart[] {
  const found: PlacedPart[] = [];
  for (const { level, text, at, source } of next) {
    const parts = LISTED.has(level) && source === undefined ? partsOf(normalize(text), sheet) : [];
    if (parts.length === 0) break;
    found.push(...parts.map((part) => ({ ...part, at })));
  }
  return found;
}

/** The patterns of lead-ins for a noun, each made once; those at the head of a paragraph hold its first words. */
const leadsOf = perText((noun) =>
  [
    String.raw`(?<!\p{L})trong (?:tổng số )?${COUNT} ${noun}${QUALIFIED}`,
    String.raw`tổng số ${noun}${QUALIFIED}(?: là)?:? ${COUNT}(?: ${noun})?`,
    String.raw`(?<!\p{L})được giao (?:tổng số |tổng cộng )?${COUNT} ${noun}${QUALIFIED}`,
    String.raw`(?:tổng hợp|theo dõi|thực hiện) ${COUNT} ${noun}${QUALIFIED}`,
    String.raw`(?:trong số|xét theo) ${COUNT} ${noun}${QUALIFIED}`,
    // At the head of a paragraph: `Nhiệm vụ: 15 nhiệm vụ; hoàn thành …`, `Về mục tiêu: có 15 chỉ tiêu, đã đạt …`.
    HEAD + String.raw`${COUNT} ${noun}${QUALIFIED}`,
  ].map((lead) => ({
    pattern: new RegExp(lead + FOLLOWED, 'iu'),
    isHead: lead.startsWith('^'),
  })),
);

function leadIn(text: string, noun: string) {
  for (const { pattern, isHead } of leadsOf(noun)) {
    const match = pattern.exec(text);
    const head = isHead ? (match?.[0].split(/\d/u)[0] ?? '') : '';
    if (!match || SCOPE.test(clauseBefore(text, match.index) + head)) continue;
    return { total: Number(match[1]), text: match[0], end: match.index + match[0].length };
  }
  return undefined;
}

/** The pattern of a part told with its total, for the kinds of a sheet. */
const fractionsOf = memo((sheet: CountedSheet): RegExp => {
  const { noun } = sheet;
  const words = statusesOf(sheet)
    .map(({ pattern }) => pattern.source)
    .join('|');
  return new RegExp(
    String.raw`(?<![\d.,/\p{L}])(?:\d{1,3}\s?/\s?\d{1,3} ${noun}(?: đã| đều)* (?:${words})|(?:${words}) \d{1,3}\s?/\s?\d{1,3} ${noun})`,
    'giu',
  );
});

/** `12/14 chỉ tiêu đạt`, where no lead-in gives the total. */
function fractionsIn(text: string, sheet: CountedSheet) {
  if (!/\d\s?\/\s?\d/.test(text)) return [];
  return [...text.matchAll(fractionsOf(sheet))].flatMap((match) => {
    if (SCOPE.test(clauseBefore(text, match.index))) return [];
    const [part] = partsOf(text.slice(match.index), sheet);
    return part?.whole === undefined ? [] : [{ total: part.whole, text: part.text, parts: [part] }];
  });
}

function clauseBefore(text: string, index: number): string {
  return (
    text
      .slice(0, index)
      .split(/[.;!?]\s/u)
      .at(-1) ?? ''
  );
}
