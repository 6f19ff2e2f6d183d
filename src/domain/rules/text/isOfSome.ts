import type { Facts } from '../../facts';
import { AT_THAT_TIME, EARLIER } from '../../words/lexicon';
import { periodsNamed } from '../period/periodsNamed';
import { reportPeriod } from '../period/reportPeriod';

const EXCEPTED = /(?<!\p{L})(?:trừ|ngoại trừ|ngoài(?! ra(?!\p{L}))|không kể|không tính)(?!\p{L})/iu;
/** `đến hết tháng 9`: of all before it. */
const UP_TO = /(?<!\p{L})(?:tính )?đến (?:hết |cuối |thời điểm |nay)?[^,;]*/giu;
const PART_OF_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:nửa (?:đầu|cuối)|tuần (?:đầu|cuối|\d)|(?<!từ )(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm|kỳ)|(?:tuần|tháng|quý|kỳ|năm) (?:trước|ngoái)|ngày (?:đầu|cuối|\d)|hôm|đợt|trước đó|sau đó|${AT_THAT_TIME})(?!\p{L})`,
  'iu',
);

/** Whether words before a denial leave something out of it, or tell of a part of the report's period or of another. */
export function isOfSome(lead: string): boolean {
  return EXCEPTED.test(lead) || PART_OF_TIME.test(lead.replace(UP_TO, ''));
}

/** Whether words name another month or quarter than the report's own. */
export function isOfAnotherPeriod(facts: Facts, lead: string): boolean {
  const { from, to } = reportPeriod(facts);
  return periodsNamed(lead.replace(UP_TO, ''), facts).some(
    ({ dates }) => dates.from !== from || dates.to !== to,
  );
}

const OPENS = new RegExp(
  String.raw`^(?:(?:trong|vào|cuối|hết|riêng|còn|của) )*(?:(${EARLIER}|${AT_THAT_TIME})(?!\p{L})|(?:tháng|quý) [^,;]{1,14})`,
  'iu',
);

/** Whether a sentence opens with another period than the report's: `Cùng kỳ năm 2026 mới có …`, `Tháng 10 đạt …`. */
export function opensWithAnotherPeriod(facts: Facts, sentence: string): boolean {
  const [lead, earlier] = OPENS.exec(sentence) ?? [];
  return lead !== undefined && (earlier !== undefined || isOfAnotherPeriod(facts, lead));
}
