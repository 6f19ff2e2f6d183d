import type { Facts } from '../../../facts';
import { knownFacts, type Fact } from '../facts';
import { unitTest } from '../roles';
import { tellingOf, tokensOf } from '../tokens';
import { isLong, type Claim } from './claim';
import { factsWith } from './factsWith';
import { isOfOwn, periodOfClause, periodOfFigure } from './periodNamed';

/** So much of a row's name must be told around. */
const SURE = 0.75;
const LEAST_WORDS = 3;
/** Another time than this one, what stayed from it, or a part. */
const THEN =
  /(?<!\p{L})(?:trước|cùng kỳ|so với|đầu|năm|tháng|quý|tuần|kỳ|lúc|khi|hồi|từ|xuống|lên|cũ|lần|đợt|chuyển sang|mang sang|tồn|duy trì|giữ nguyên|vốn|từng|thêm|riêng|trong đó|gồm)(?!\p{L})/u;
const OWN =
  /(?<!\p{L})(?:đến|trong|hết|cuối)(?: hết| cuối)? (?:ngày [\d/.]+|(?:tuần|tháng|quý|kỳ)(?: (?:này|báo cáo|[\d/]+|[IVX]+(?:\/\d+)?))?)(?! trước)(?!\p{L})/giu;
/** `có 141 tàu, nay thêm 20 tàu`: of then, but where the change is held against then. */
const MORE =
  /^(?:[^#%÷;.]{0,30}?)(?<!\p{L})(?:thêm|tăng|bổ sung)(?: thêm)? #(?! \p{L}+(?: \p{L}+)? so với)/u;

/** `Đến cuối tháng 9 đã có 29.412 người được lập hồ sơ`: told as what there is now, which only Kỳ trước of the row spoken of has. */
export function ofLastPeriod(
  facts: Facts,
  { said, figure, around, role }: Claim,
  here: ReadonlySet<Fact>,
): Fact | undefined {
  if (role !== 'now' || figure.sign !== '#' || !isLong(figure)) return undefined;
  const isOfUnit = unitTest(said, figure);
  const [then, another] = factsWith(facts, { said, figure });
  if (!then || another || then.of !== 'previous' || !isOfUnit(then)) return undefined;
  if (then.sheet !== 'figures' || then.now === undefined || then.now === then.value)
    return undefined;
  const period = periodOfFigure(said, figure) ?? periodOfClause(said, figure);
  if (period && isOfOwn(facts, period) !== true) return undefined;
  const clause =
    said.text
      .slice(0, figure.from)
      .slice(-160)
      .split(/;|\.\s/u)
      .at(-1) ?? '';
  const behind = /^[^;.,(\d]*/u.exec(said.text.slice(figure.to))?.[0] ?? '';
  const time = clause.replace(OWN, (found) => (period || !/\d|[IVX]/u.test(found) ? '' : found));
  if (THEN.test(`${time} ${behind}`.toLowerCase()) || MORE.test(said.line.slice(figure.at + 1)))
    return undefined;
  const words = tellingOf(then.words);
  const own = new Set(tokensOf(said.text));
  const named = words.filter((word) => own.has(word) || around.has(word));
  const isNamed = words.length >= LEAST_WORDS && named.length >= SURE * words.length;
  const isTold = [...here].some(({ subject, of }) => subject === then.subject && of === 'now');
  if (!isNamed || isTold || !words.some((word) => own.has(word))) return undefined;
  return knownFacts(facts).find(({ subject, of }) => subject === then.subject && of === 'now');
}
