import { readNumber } from '../../../number/typed/readNumber';
import { freeTables, type FreeTable } from '../../../tables/freeTables';
import { memoInSteps } from '../../../memo/memo';
import { perText } from '../../../memo/perText';
import { eachInSteps, type Steps } from '../../../memo/steps';
import type { Facts } from '../../../facts';
import { ratioSums } from './ratioSums';
import type { Measure } from './measure';
import { maskReferences } from '../../../words/signs/references';
import { sentencesOf } from '../../../words/sentences';
import { SAID_MEASURES } from './saidMeasures';
import { isOfOwn, periodOfFigure } from '../../../words/known/numbers/periodNamed';
import { mentionsIn } from '../../../words/known/rows/mentions';
import { headerKey } from '../../../letters/vietnamese';
import { type Passage, passages } from '../../../words/passages';

/** What is counted once for the whole commune, so that two sentences cannot differ. */
export const STOCKS: ReadonlySet<string> = new Set([
  'tthc.tong',
  'tthc.toan_trinh',
  'tthc.mot_phan',
  'to_cns.to',
]);

/** What a table's header or a sentence's words count. */
const CONCEPTS: readonly (readonly [string, RegExp])[] = [
  ['hoso.toan_trinh', /hồ sơ(?!.*(?:một phần|tthc)).*toàn trình/iu],
  ['hoso.mot_phan', /hồ sơ(?!.*toàn trình).*một phần/iu],
  ['hoso.truc_tuyen', /hồ sơ (?:nộp |tiếp nhận )?trực tuyến(?!.*(?:toàn trình|một phần))/iu],
  ['hoso.truc_tiep', /hồ sơ (?:nộp |tiếp nhận )?trực tiếp/iu],
  ['tthc.toan_trinh', /(?:thủ tục|tthc|dvctt|dịch vụ công)(?!.*(?:hồ sơ|một phần)).*toàn trình/iu],
  ['tthc.mot_phan', /(?:thủ tục|tthc|dvctt|dịch vụ công)(?!.*(?:hồ sơ|toàn trình)).*một phần/iu],
  ['tthc.tong', /^(?:tổng )?số (?:thủ tục hành chính|tthc)$/iu],
];

/** Figures of the words and of the free annexes whose meaning is beyond doubt. */
export const measures = memoInSteps(function* (facts): Steps<readonly Measure[]> {
  const said = yield* eachInSteps(told(facts), (passage) => inPassage(facts, passage));
  return [...said.flat(), ...ratioSums(facts), ...freeTables(facts).flatMap(inTable)];
});

function inPassage(facts: Facts, passage: Passage): readonly Measure[] {
  const { at, text } = passage;
  if (!/\d/.test(text)) return [];
  return sentencesOf(passage).flatMap((said) =>
    inSentence(said.text).flatMap(({ before, from, ...one }) =>
      (one.likely && namesRow(facts, passage, before)) ||
      isOfOwn(facts, periodOfFigure(said, { from })) === false
        ? []
        : [{ at, ...one }],
    ),
  );
}

/** `hồ sơ đất đai quá hạn 11 hồ sơ`: of a row that an annex has, not of all. */
function namesRow(facts: Facts, passage: Passage, before: string): boolean {
  const clause = before.split(',').at(-1) ?? '';
  return mentionsIn(headerKey(clause), facts, passage).length > 0;
}

/** What is told, not planned. */
function told(facts: Facts): readonly Passage[] {
  const planned = new Set(
    passages(facts, 'body').flatMap(({ subject, at }) => (subject === 'plans' ? [at.cell] : [])),
  );
  return passages(facts, 'spoken').filter(({ at }) => !planned.has(at.cell));
}

const OTHER_PERIOD =
  /cùng kỳ|năm trước|kỳ trước|tháng trước|tuần trước|quý trước|phấn đấu|đặt ra|mục tiêu|thêm|(?<!đổi )mới|tăng|giảm/iu;
/** `Bình quân mỗi tháng Trung tâm tiếp nhận 600 hồ sơ`. */
const MEAN = /(?<!\p{L})(?:bình quân|trung bình|mỗi (?:ngày|tuần|tháng|quý))(?!\p{L})/iu;
/** What came in by one way, on some days or to some people only is not all that came in. */
const OF_A_PART =
  /trực tuyến|toàn trình|một phần|trực tiếp|bưu chính|lưu động|tại nhà|mô hình|ngoài giờ|thứ bảy|\d\s*(?:buổi|đợt|ngày|phiên)/iu;
const WHOLES: ReadonlySet<string> = new Set(['hoso.tiep_nhan', 'hoso.da_giai_quyet']);

/** One of these stands in every way to say a shipped figure: most sentences have none. */
const NAMED =
  /tiếp nhận|giải quyết|tổ công nghệ|thủ tục|tthc|toàn trình|một phần|đúng hạn|quá hạn|số h[óo][áa]|tiền mặt|xử lý|ký số|căn cước|định danh|kích hoạt|sức khỏe|tin|tương tác|lớp|kinh phí|ngân sách/iu;

/** What a sentence says, with the words of its clause before. */
interface Found extends Omit<Measure, 'at'> {
  readonly before: string;
  /** Where its number stands. */
  readonly from: number;
}

const inSentence = perText((text): readonly Found[] => {
  if (!/\d/u.test(text) || !NAMED.test(text)) return [];
  const masked = maskReferences(text);
  return SAID_MEASURES.flatMap(({ code, pattern, certain }) => {
    const match = pattern.exec(masked);
    const value = readNumber(match?.[1] ?? '')?.number;
    if (!match || value === undefined) return [];
    const before =
      text
        .slice(0, match.index)
        .split(/[.!?;]\s/u)
        .at(-1) ?? '';
    const around = before.slice(-50) + match[0];
    if (MEAN.test(before.split(',').at(-1) ?? '')) return [];
    if (OTHER_PERIOD.test(around) || (WHOLES.has(code) && OF_A_PART.test(before))) return [];
    const cumulative = /lũy kế|luỹ kế|từ đầu năm/iu.test(before + match[0]);
    const from = match.index + match[0].indexOf(match[1] ?? '');
    return [{ code, value, cumulative, before, from, ...(!certain && { likely: true }) }];
  });
});

/** A column whose header says what it counts, where it holds one number only. */
function inTable({ headers, rows }: FreeTable): readonly Measure[] {
  return headers.flatMap((header, column) => {
    const code = conceptOf(header);
    const numbers = rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && typeof cell.raw === 'number' ? [{ value: cell.raw, at: cell.at }] : [];
    });
    const [only, second] = numbers;
    return code && only && !second
      ? [{ code, ...only, cumulative: /lũy kế|luỹ kế/iu.test(header) }]
      : [];
  });
}

function conceptOf(words: string): string | undefined {
  return CONCEPTS.find(([, pattern]) => pattern.test(words))?.[0];
}
