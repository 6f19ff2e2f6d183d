import type { Place } from '../../place';
import { headerKey } from '../../vietnamese';
import type { Facts, Rule } from '../rule';
import { claims } from '../text/claims';
import { quote } from '../text/quote';
import { targetResults } from './targetStatuses';

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
const PRAISE =
  /đáp ứng(?!.{0,25}(?:chưa|một phần))|đầy đủ|(?:hoàn thành|đạt)\s+(?:toàn bộ|tất cả|100%|đầy đủ)/iu;
const DENIED = /chưa|không|còn hạn chế|một phần|phần nào|nhằm|để |cần |phấn đấu|yêu cầu các/iu;

export const ct12PraiseBesideMissed: Rule = {
  id: 'CT12',
  title: 'Lời khen trong khi chỉ tiêu chưa đạt',
  severity: 'Cảnh báo',
  example: '“hạ tầng số đáp ứng yêu cầu” trong khi phủ sóng 5G 72,5 thấp hơn mục tiêu 90.',
  remedy: 'Sửa lời nhận xét, hoặc nêu chỉ tiêu chưa đạt và nguyên nhân.',
  *check(facts) {
    const praising = claims(facts).filter(({ text }) => PRAISE.test(text));
    const missed = praising.length === 0 ? [] : missedTargets(facts);
    if (missed.length === 0) return;
    for (const { at, text } of praising) {
      const said = clauses(text).flatMap((clause) => contradicted(clause, missed))[0];
      if (!said) continue;
      yield {
        at,
        also: [said.target.at],
        message: `Lời ${quote(said.clause)} trong khi chỉ tiêu ${quote(said.target.name)} chưa đạt: sửa lời, hoặc nêu rõ phần chưa đạt.`,
      };
    }
  },
};

function contradicted(clause: string, missed: readonly Missed[]) {
  const praise = PRAISE.exec(clause)?.index;
  if (praise === undefined || DENIED.test(clause.slice(0, praise))) return [];
  const topic = TOPICS.find(([said]) => said.test(clause));
  const target = topic && missed.find(({ topics }) => topic[1].test(topics));
  return target ? [{ clause, target }] : [];
}

/** Commas join a sentence's list; semicolons part what is said of one thing from another. */
function clauses(text: string): readonly string[] {
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
