import type { Place } from '../../../place';
import { headerKey } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { figureNumber } from '../../../figures/figureNumber';
import { quote } from '../../text/quote';
import { targetResults } from '../status/targetStatuses';
import { clauses } from '../../../words/passages';

interface Missed {
  readonly name: string;
  readonly topics: string;
  readonly at: Place;
}

/** What a sentence may praise, and the words by which a target or its group speaks of the same. */
const TOPICS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /hạ tầng|phủ sóng|internet|viễn thông/iu,
    /hạ tầng|phủ sóng|5g|4g|internet|băng thông|cáp quang/iu,
  ],
  [/số hóa|số hoá/iu, /số hóa|số hoá/iu],
  [/nguồn nhân lực|đội ngũ|kỹ năng số/iu, /nguồn lực|nhân lực|kỹ năng số|bồi dưỡng/iu],
  [/thanh toán/iu, /thanh toán/iu],
  [/dịch vụ công/iu, /dịch vụ công/iu],
  [/chỉ tiêu/iu, /(?:)/u],
];
/** “Đạt 100%” alone is a figure of whatever is counted before it; of targets or tasks it is praise. */
const PRAISE =
  /đáp ứng(?!.{0,25}(?:chưa|một phần))|đầy đủ|hoàn thành\s+100%|đạt\s+100%\s(?:các\s|số\s)?(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|nhiệm vụ)|(?:hoàn thành|đạt)\s+(?:toàn bộ|tất cả|đầy đủ)/iu;
/** Every target is said to be met; words that narrow the list to some of them are not among these. */
const ALL_MET =
  /(?<!\p{L})(?:cả|tất cả|toàn bộ|100%)(?: các| số)?(?: (\d{1,3}))? chỉ tiêu(?: theo dõi| hằng (?:tuần|tháng|quý|năm)| được giao| đề ra| chuyển đổi số)*(?: đã)?(?: đều)?(?: đã)? (?:đạt|hoàn thành|vượt)(?! dưới| thấp| từ| trên| khoảng| \d| mức| trung bình| tiến độ)/iu;
/** … or none to be missed. */
const NONE_MISSED =
  /(?:không (?:có|còn)|chưa có) chỉ tiêu(?: nào)?(?: bị)? (?:chưa|không) (?:đạt|hoàn thành)|không chỉ tiêu nào (?:chưa|không) (?:đạt|hoàn thành)|(?:^|[,;:] )(?:các chỉ tiêu(?: được giao| đề ra)? đều(?: đã)?|chỉ tiêu nào cũng(?: đã)?) (?:đạt|vượt|hoàn thành)(?! (?:dưới|thấp|từ|trên|khoảng|\d|mức|trung bình|tiến độ))/iu;
/** Of some targets only. */
const OF_SOME =
  /nhóm|lĩnh vực|(?<!\p{L})(?:về|của|thuộc|này|đó|còn lại|trong đó|quý|tháng)(?!\p{L})/iu;
const EXCEPTED = /(?<!\p{L})(?:trừ|riêng|ngoài ra còn)(?!\p{L})/iu;
const DENIED = /chưa|không|còn hạn chế|một phần|phần nào|nhằm|để |cần |phấn đấu|yêu cầu các/iu;

export const ct12PraiseBesideMissed: Rule = {
  id: 'CT12',
  title: 'Lời khen trong khi chỉ tiêu chưa đạt',
  severity: 'Cảnh báo',
  example: '“hạ tầng số đáp ứng yêu cầu” trong khi phủ sóng 5G 72,5 thấp hơn mục tiêu 90.',
  remedy: 'Sửa lời nhận xét, hoặc nêu chỉ tiêu chưa đạt và nguyên nhân.',
  *check(facts) {
    const praising = [...clauses(facts, 'told'), ...clauses(facts, 'owned')].filter(
      ({ text }) => PRAISE.test(text) || ALL_MET.test(text) || NONE_MISSED.test(text),
    );
    const missed = praising.length === 0 ? [] : missedTargets(facts);
    if (missed.length === 0) return;
    const total = figureNumber(facts, 'ct.tong') ?? 0;
    for (const { at, text } of praising) {
      const said = pointsOf(text).flatMap((clause) => contradicted(clause, missed, total))[0];
      if (!said) continue;
      yield {
        at,
        also: [said.target.at],
        message: `Lời ${quote(said.clause)} trong khi chỉ tiêu ${quote(said.target.name)} chưa đạt: sửa lời, hoặc nêu rõ phần chưa đạt.`,
      };
    }
  },
};

function contradicted(clause: string, missed: readonly Missed[], total: number) {
  const praise = PRAISE.exec(clause)?.index;
  if (praise === undefined || DENIED.test(clause.slice(0, praise)))
    return saysAllMet(clause, total) ? missed.map((target) => ({ clause, target })) : [];
  const topic = TOPICS.find(([said]) => said.test(clause));
  const target = topic && missed.find(({ topics }) => topic[1].test(topics));
  return target ? [{ clause, target }] : [];
}

/** “Cả 12 chỉ tiêu đều đạt” is said of the whole table only where the table has twelve. */
function saysAllMet(clause: string, total: number): boolean {
  const none = NONE_MISSED.exec(clause);
  if (none && !OF_SOME.test(clause) && !EXCEPTED.test(clause)) return true;
  const [found, count] = ALL_MET.exec(clause) ?? [];
  if (found === undefined || EXCEPTED.test(clause)) return false;
  const before = clause.slice(0, clause.indexOf(found));
  return !DENIED.test(before) && (count === undefined || Number(count) === total);
}

/** Commas join a sentence's list; semicolons part what is said of one thing from another. */
function pointsOf(text: string): readonly string[] {
  return text.split(/;\s*/u);
}

/** Targets not met, with the words of their group. */
function missedTargets(facts: Facts): readonly Missed[] {
  const results = targetResults(facts);
  let group = '';
  return facts.entries.targets.rows.flatMap(({ row, group: isGroup, cells }) => {
    if (isGroup) group = cells.name.text;
    if (results.get(row)?.status !== 'Chưa đạt') return [];
    return [
      {
        name: cells.name.text,
        topics: headerKey(`${group} ${cells.name.text}`),
        at: cells.result.at,
      },
    ];
  });
}
