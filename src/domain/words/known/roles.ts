import { AT_THAT_TIME, EARLIER, HEDGES, NARROWER, TO_COME } from '../lexicon';
import type { Figure, Said } from '../read';
import { amountOf, isAverage, isGain, unitOf } from '../units';
import { perPlace } from '../perPlace';
import type { Fact, Role } from './facts';
import { wordsOf } from './match';

/** Whether a number tells of a state: no gain, no average, not about so much. */
export function isState(said: Said, figure: Figure): boolean {
  const { sign, hedged, value } = figure;
  if (hedged || (sign !== '#' && sign !== '%') || (value === 0 && sign === '%')) return false;
  if (isSupposed(said, figure) || isGain(said, figure) || (sign === '#' && isAverage(said, figure)))
    return false;
  // A share behind its own ratio is that ratio’s affair.
  if (
    sign === '%' &&
    /÷[^#%]{0,12}\($/u.test(said.line.slice(Math.max(0, figure.at - 14), figure.at))
  )
    return false;
  return (
    !isMark(said, figure) &&
    !/^\/|^ ?(?:điểm phần trăm|lần(?!\p{L}))/u.test(said.line.slice(figure.at + 1))
  );
}

/** `5 bản vượt 80% gồm …`: a share that each of them is beyond. */
export function isMark({ line }: Said, { sign, at }: Figure): boolean {
  return (
    sign === '%' &&
    /(?<!\p{L})(?:vượt|qua|quá)(?: mức| mốc| ngưỡng)? $/u.test(line.slice(Math.max(0, at - 16), at))
  );
}

/** `chiếm 56,73% số giải ngân`: a part of all is no rate of what was to be done. */
export const isShareOfAll = ({ line }: Said, { sign, at }: Figure, name: string): boolean =>
  sign === '%' &&
  /chiếm (?:tỷ lệ )?$/u.test(line.slice(Math.max(0, at - 14), at)) &&
  /giải ngân|hoàn thành|đạt|thực hiện|kế hoạch|kích hoạt/u.test(name);

const SUPPOSED =
  /(?:(?<!\p{L})nếu (?!so |xét |chỉ )|(?:^|[;.(] ?)(?:kể|tính|cộng|gộp)(?: \p{L}+)? (?:cả|thêm) (?!(?:tuần|tháng|quý|kỳ|năm|# tháng)(?!\p{L})|[·▤]))[^;.]*$/u;

/** `Nếu tính cả 6 tàu tự nguyện thì có 87 tàu`: counted under a condition, of no table. */
function isSupposed({ line }: Said, { at }: Figure): boolean {
  const clause = Math.max(line.lastIndexOf(';', at - 1), line.lastIndexOf('.', at - 1), 0);
  return at > 0 && SUPPOSED.test(line.slice(clause, at));
}

/** `Đồi Sắn phấn đấu đạt 92% vào cuối tháng 11`: whether the words before a number tell of what is to come. */
export function isAhead(before: string): boolean {
  return AHEAD.test(before);
}

const AHEAD = new RegExp(String.raw`(?<!\p{L})(?:${TO_COME}|sẽ)(?!\p{L})[^;.]*$`, 'u');

const CUMULATIVE =
  /lũy kế|cộng dồn|từ đầu năm|nâng tổng|tổng số từ|từ (?:đầu )?(?:·|▤|tháng #) (?:đến|tới)(?: hết)?(?: (?:·|▤|tháng #|nay))/u;
/** At the head of a sentence, of all of it but what is told of one period. */
const ALL_CUMULATIVE = /^(?:(?:tính|cộng) )?(?:lũy kế|cộng dồn|từ đầu năm)/u;
const ONE_PERIOD = /(?<!\p{L})(?:riêng|trong (?:tuần|tháng|quý|kỳ))(?!\p{L})/u;
/** `96 tin, bài, trong khi quý II là 84`, `96 tin, bài (quý II: 84)`. */
const OF_OTHER = String.raw`(?:(?<!\p{L})trong khi|# \p{L}+(?:,? \p{L}+){0,4} ?\() ?(?:tuần|tháng|quý|kỳ|năm) [^#%÷;,()]{1,16}$`;
const PREVIOUS = new RegExp(
  String.raw`(?:${EARLIER}|so với (?:tuần|tháng|quý|kỳ|·|▤)[^#%÷;,]{0,20})(?: \p{L}+){0,2}[ (]*$|(?<!\p{L})từ (?:${HEDGES} )?$|(?:hơn|tăng|giảm|so với) [^;,]{0,40}\($|${OF_OTHER}`,
  'u',
);
const GOAL =
  /(?:mục tiêu|kế hoạch|chỉ tiêu năm|chỉ tiêu giao|yêu cầu|phấn đấu|đặt ra|quy định|(?<!\p{L})mức|dự toán)(?: #)?(?:(?: (?:đến|hết|cuối|đầu))+ (?:năm|quý|tháng|kỳ)(?: này| [·▤])?)?(?: (?!đạt|còn)\p{L}+){0,3}[ (]*$/u;

/** Of which period a number is told. */
export function roleOf({ line }: Said, { at }: Figure): Role {
  return roleAt(line, at);
}

const roleAt = perPlace((line, at): Role => {
  const before = line.slice(0, at);
  const near = before.slice(-60);
  if (GOAL.test(near)) return 'goal';
  if (PREVIOUS.test(near)) return 'previous';
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const isSum = CUMULATIVE.test(clause) || (ALL_CUMULATIVE.test(line) && !ONE_PERIOD.test(clause));
  return isSum ? 'cumulative' : 'now';
});

/** `từ 71,33% lên 79,33%`, `tăng 20 điểm phần trăm (từ 78%)`: the first is what it was. */
export function isFormer({ line }: Said, { at }: Figure): boolean {
  return (
    /(?:tăng|giảm|nâng)[^;.()]* \(từ(?: mức)? $/u.test(line.slice(Math.max(0, at - 70), at)) ||
    (/(?<!\p{L})từ(?: mức)? $/u.test(line.slice(Math.max(0, at - 8), at)) &&
      /^[^#%÷;.()]{0,40}(?<!\p{L})(?:lên|xuống|còn)(?: còn| đến| thành)?(?: \p{L}+)? [#%÷]/u.test(
        line.slice(at + 1, at + 80),
      ))
  );
}

/** Told of a sum up to now: no `đến đầu kỳ, lũy kế thu nhận 647 hồ sơ`. */
export function isSummedNow(said: Said, figure: Figure): boolean {
  const before = stretchBefore(said.line, figure.at, ';.').slice(-80);
  const near = stretchBefore(said.line, figure.at, ',(;.');
  return (
    roleOf(said, figure) === 'cumulative' &&
    !NOT_NOW.test(before) &&
    (!OF_SOME.test(near) || CUMULATIVE.test(near))
  );
}

/** `lũy kế 5.210 hồ sơ (6 tháng đầu năm 3.346 hồ sơ)`. */
const OF_SOME = /(?<!\p{L})(?:# tháng|quý|nửa)(?!\p{L})|[·▤]/u;

const NOT_NOW = new RegExp(
  String.raw`(?<!\p{L})(?:trước|cùng kỳ|so với|${AT_THAT_TIME}|(?<!từ )đầu (?:kỳ|tháng|quý|tuần))(?!\p{L})`,
  'u',
);

/** `lũy kế 9 tháng được 3.584 người`: so many months, where the words for the sum tell them. */
export function monthsSummed({ line, figures }: Said, { at }: Figure): number | undefined {
  if (!/lũy kế|cộng dồn/.test(line)) return undefined;
  const [found] = [
    ...line.slice(0, at).matchAll(/(?:lũy kế|cộng dồn)(?: đến| cả)?(?: hết)? (#)(?= tháng)/gu),
  ].slice(-1);
  const place = found && found.index + found[0].length - 1;
  return figures.find((one) => one.at === place)?.value;
}

/** Columns of annexes are told from their headers; a target's part of a whole is how far it got up to now. */
export function isInRole({ of, sheet, behind }: Fact, role: Role): boolean {
  if (of === role) return true;
  if (of !== 'now') return false;
  return sheet === 'annexes' ? role !== 'goal' : behind !== undefined && role === 'cumulative';
}

const NOW =
  /(?:trong|đến hết|hết|của|đến cuối) (?:tháng|tuần|quý|năm|kỳ)(?: này| báo cáo)?|(?:trước|và đúng) hạn|từ đầu năm|từ xa/gu;
const THEN = new RegExp(
  String.raw`(?<!\p{L})(?:trước|cùng kỳ|so với|từ(?! máy)|đầu|năm|tháng|tuần|quý|${AT_THAT_TIME}|lúc)(?!\p{L})|[·▤]`,
  'u',
);

/** Whether the words around a number may give it to another period than this one. */
export function tellsOfThen({ line }: Said, { at }: Figure): boolean {
  const before = stretchBefore(line, at, ';.').slice(-80);
  const behind = /^[^;.,#%÷]*/u.exec(line.slice(at + 1, at + 50))?.[0] ?? '';
  return THEN.test(`${before} ${behind}`.replace(NOW, ''));
}

/** Whether a fact may be told in the unit of a number. */
export function unitTest(said: Said, figure: Figure): (fact: Fact) => boolean {
  if (figure.sign === '%') return ({ unit }) => unit === '%';
  const isMoney = amountOf(said, figure).scale > 1;
  const counted = unitOf(said, figure);
  // `toàn trình 159 thủ tục, một phần 212`: another number of the sentence has the unit.
  const units = counted === undefined ? unitsTold(said, figure) : [counted];
  return (fact) => {
    if (fact.unit === '%') return false;
    if (isMoney || fact.scale > 1) return isMoney && fact.scale > 1;
    return units.some((unit) => fact.first === unit || isNamed(fact, unit));
  };
}

function unitsTold(said: Said, figure: Figure): readonly string[] {
  const units = unitsBeside(said, figure);
  return units.length > 0 ? units : subjectOf(said, figure.at);
}

/** Whether nothing but what its clause begins with may say what a number counts. */
export function isOfSubject(said: Said, figure: Figure): boolean {
  return (
    figure.sign === '#' &&
    unitOf(said, figure) === undefined &&
    unitsBeside(said, figure).length === 0
  );
}

function unitsBeside(said: Said, { at }: Figure): readonly string[] {
  const units = new Set<string>();
  let others = 0;
  for (const other of said.figures) {
    if (other.at === at || other.sign !== '#') continue;
    const unit = unitOf(said, other);
    if (unit !== undefined) units.add(unit);
    others += 1;
    if (others === 12) break;
  }
  return [...units];
}

const SUBJECT =
  /(?:^|[;.:] ?)(?:(?:tổng )?số (?:lượng )?)?(\p{L}+)(?: \p{L}+){1,9}? (?:là|đạt|còn|có|ở mức) $/u;

/** `Hồ sơ nộp trực tuyến là 6.012, đạt 88,00%`: what its clause begins with is what it counts. */
function subjectOf({ line }: Said, at: number): readonly string[] {
  const subject = SUBJECT.exec(line.slice(Math.max(0, at - 90), at))?.[1];
  return subject === undefined ? [] : [subject];
}

function isNamed(fact: Fact, counted: string): boolean {
  return fact.words.has(counted) || fact.column.has(counted) || (fact.table?.has(counted) ?? false);
}

const REST = /(?<!\p{L})(?:thiếu|còn|chưa|không|ngoài)(?!\p{L})/u;

/** What is left out, or still to come, is told of facts only that are named so. */
export function restOf({ line }: Said, { at }: Figure): (fact: Fact) => boolean {
  const isRest = isRestAt(line, at);
  return (fact) => !isRest || REST.test(wordsOf(fact).join(' '));
}

const isRestAt = perPlace((line, at) => {
  const behind = /^[^#%÷,;.(]*/u.exec(line.slice(at + 1))?.[0] ?? '';
  return REST.test(stretchBefore(line, at, ',;()')) || REST.test(behind);
});

/** The words before a place, back to the nearest of some signs. */
function stretchBefore(line: string, at: number, signs: string): string {
  let from = at;
  while (from > 0 && !signs.includes(line.charAt(from - 1))) from -= 1;
  return line.slice(from, at);
}

/** Only some places are spoken of, or a part, or another period. */
const PARTS = /(?<!\p{L})(?:một số|vài|riêng|lĩnh vực|lắp tại|mới có)(?!\p{L})/u;
const PARTLY = new RegExp(String.raw`(?<!\p{L}|văn )(?:${NARROWER}|mới có|·)(?!\p{L})`, 'gu');

/** Whether the words before a number narrow it to a part that the fact does not name. */
export function tellsOfPart({ line }: Said, { at, sign }: Figure, fact: Fact): boolean {
  const all = stretchBefore(line, at, ';');
  // `Quý IV các tổ mới có 82 thành viên`: as many as they were.
  const before = fact.of === 'previous' ? all.replace('mới có', 'có').replace('·', '') : all;
  if (sign !== '%') return PARTS.test(before);
  const named = new Set([...wordsOf(fact), ...(fact.table ?? [])]);
  return [...before.matchAll(PARTLY)].some(([word]) => !named.has(word.split(' ')[0] ?? ''));
}
