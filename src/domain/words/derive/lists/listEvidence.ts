import { OPPOSITES } from '../../lexicon';
import { agrees } from '../conclude';
import { ownShare } from '../wholes';
import { leadOf, type Num, type Scope, sumOfAll, tailOf } from '../numbers';

const OPENED = /(?:gồm|theo|phân|chia ra|phân ra|cụ thể|trong đó|:|\()[^#%÷;.]{0,60}$/u;
const STATES =
  /(?<!\p{L})(?:hoàn thành|đang|chưa|quá hạn|đúng hạn|lùi|tốt|yếu|khá|hỏng|hài lòng|nhắc nhở|đạt)(?!\p{L})/u;

/** How surely the words make a list of parts, and a whole one. */
export function evidence(scope: Scope, total: Num, run: readonly Num[]): number {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return 0;
  const text = scope.line.slice(total.at, last.at + 40);
  let score = 0;
  if (isAmong(scope, total, run)) score += 1.5;
  else if (OPENED.test(scope.line.slice(total.at, first.at))) score += 1.5;
  else if (total.gain) return 0;
  if (isScale(scope, run) || OPPOSITES.some(([one, other]) => one.test(text) && other.test(text)))
    score += run.some((part) => isShareOf(scope, part, total)) ? 3.5 : 2;
  if (areParallel(scope, run)) score += isOneOfEach(scope, total, run) ? 4.5 : 2;
  // A list of states may leave some out, but never says more than there is.
  const over = sumOfAll(run) > total.value;
  if (over && !isState(scope, total) && run.every((part) => isState(scope, part))) score += 2.5;
  if (run.length > 2) score += 0.5;
  if (run.every(({ unit }) => unit === total.unit)) score += 0.5;
  if (/khác|còn lại/u.test(scope.line.slice(run.at(-2)?.at ?? 0, last.at + 30))) score += 1;
  if (first.sentence !== total.sentence) score -= 1;
  return score;
}

/** `276 người hài lòng …, 18 người … và 6 người chưa hài lòng`: from one end to the other. */
export const isScale = (scope: Scope, run: readonly Num[]): boolean =>
  endsOf(scope, run).length > 0;

/** … with nothing but steps between: whoever is told as one of them is none of the others. */
export const isGraded = (scope: Scope, run: readonly Num[]): boolean =>
  run.length > 2 &&
  endsOf(scope, run).some((ends) =>
    run.every((one) => ends.includes(one) || STEP.test(scope.clauseOf(one))),
  );

const STEP =
  /(?<!\p{L})(?:bình thường|rất|không (?:có )?ý kiến|trung bình|chấp nhận được)(?!\p{L})/u;

/** `120 hộ: 90 hộ có mạng, 60 hộ có máy tính, 30 hộ không có mạng`: two are all of them, and the others are within. */
export const isHalved = (scope: Scope, total: Num, run: readonly Num[]): boolean =>
  run.length > 2 && endsOf(scope, run).some((both) => sumOfAll(both) === total.value);

/** `120 hộ trồng bưởi (30%), 100 hộ trồng chè (25%), 80 hộ khác (20%)`; `200 hộ có mạng, 180 hộ có máy và 50 hộ không có mạng`: the first is one of them. */
export function haveOneWhole(scope: Scope, total: Num, run: readonly Num[]): boolean {
  const all = [total, ...run];
  if (all.every((one) => ownShare(scope, one)) && !run.some((one) => isShareOf(scope, one, total)))
    return true;
  return (
    !OPENED.test(scope.line.slice(total.at, run[0]?.at)) &&
    endsOf(scope, all).some((both) => both.includes(total))
  );
}

/** Parts of which one says what the other denies. */
function endsOf({ clauseOf }: Scope, run: readonly Num[]) {
  return run.flatMap((none) => {
    const [, not, words] = NOT.exec(clauseOf(none)) ?? [];
    return words === undefined
      ? []
      : run
          .filter(
            (one) =>
              clauseOf(one).includes(` ${words}`) && !clauseOf(one).includes(`${not} ${words}`),
          )
          .map((one) => [one, none]);
  });
}

const NOT = /(?<!\p{L})(chưa|không) (\p{L}+ \p{L}+)/u;

/** `63 thành viên … Nữ có 28 người, bằng 44,44%; nam …`: a part's own share is that of this total. */
export function isShareOf(scope: Scope, part: Num, total: Num): boolean {
  const share = ownShare(scope, part);
  return share !== undefined && agrees(share, (part.value / total.value) * 100);
}

/** `Trong 89 hồ sơ quá hạn có 52 hồ sơ đất đai, 21 hồ sơ hộ tịch và 16 hồ sơ bảo trợ xã hội.` */
function isAmong(scope: Scope, total: Num, run: readonly Num[]): boolean {
  const { line } = scope;
  const [first, second, last] = [run[0]?.at ?? 0, run.at(-2)?.at ?? 0, run.at(-1)?.at ?? 0];
  return (
    run.length > 2 &&
    run.every(({ unit }) => unit === total.unit) &&
    /(?:^|[.!?] |[;:] )trong (?:tổng số |số )?$/u.test(leadOf(scope, total)) &&
    /^[^#%÷;.,()]* có $/u.test(line.slice(total.at + 1, first)) &&
    /(?<!\p{L})và [^#%÷;.,()]*$/u.test(line.slice(second + 1, last)) &&
    /^[^#%÷;,()]*(?:\.|$)/u.test(line.slice(last + 1))
  );
}

/** `hoàn thành 10 việc, đang làm 3 việc`, `9 thôn tốt, 2 thôn yếu`. */
export function isState(scope: Scope, part: Num): boolean {
  const before =
    leadOf(scope, part, 30)
      .split(/[#%÷,;.(]/u)
      .at(-1) ?? '';
  return STATES.test(`${before} ${tailOf(scope, part, 50).split(/[#%÷,;.(]/u)[0] ?? ''}`);
}

/** `do đất đai 52 hồ sơ, do xây dựng 19 hồ sơ`: the same words before, or a label before each bare number. */
export function areParallel({ line }: Scope, run: readonly Num[]): boolean {
  const leads = run.map(
    ({ at }) =>
      /(?:^|[,;:(]|(?<!\p{L})và|(?<!\p{L})gồm)\s?([^,;:(#%÷]*)$/u
        .exec(line.slice(Math.max(0, at - 70), at))?.[1]
        ?.trim()
        .replace(/^(?:trong đó|bao gồm|cụ thể)(?: có)? (?=\p{L})/u, '') ?? '',
  );
  const firsts = leads.map((lead) => lead.split(' ')[0] ?? '');
  const isSame = new Set(firsts).size === 1 && firsts[0] !== '';
  const isBare = run.every(({ unit }) => unit === undefined) && firsts.every((one) => one !== '');
  const isCounted =
    leads.every((lead, at) => lead === '' || (at === 0 && OPENED.test(`${lead} `))) &&
    run.every(({ unit }) => unit !== undefined);
  return (
    isSame ||
    isBare ||
    isCounted ||
    leads.slice(1).every((lead) => lead !== '' && !/(?:đã|được|có|đạt)$/u.test(lead))
  );
}

/** `họp 2 phiên …; có 31 lượt đại biểu, phiên đầu 14 người, phiên sau 17 người`: each of so many as there are. */
function isOneOfEach(scope: Scope, { sentence, unit: whole }: Num, run: readonly Num[]): boolean {
  const firsts = run.map((one) => ITEM.exec(leadOf(scope, one, 50))?.[1]);
  const [unit] = firsts;
  return (
    unit !== undefined &&
    firsts.every((one) => one === unit) &&
    (whole === 'lượt' || run.every((one) => one.unit === whole)) &&
    run.every((one) => PLAIN.test(tailOf(scope, one, 40))) &&
    scope.nums.some(
      (one) => one.sentence === sentence && one.unit === unit && one.value === run.length,
    )
  );
}

const ITEM =
  /[,;:(] ?(?:và )?(\p{L}+)(?:(?! (?:vận động|hướng dẫn|hỗ trợ|giúp|tuyên truyền|mời|cử|thêm)(?!\p{L}))[^#%÷;:.,()])*$/u;
/** Nothing that only some of them are: no `14 người đã dùng điện thoại thông minh`. */
const PLAIN = /^(?: \p{L}+){1,2}(?:[,.;)]| và |$)/u;

/** `8 điểm ở ấp, 6 điểm ở chợ, 2 điểm ở bến`, or closed by an “and”: not `8 tổ vùng cao, 6 tổ vùng thấp, 2 tổ xa chợ`. */
export function areOfOneKind(scope: Scope, run: readonly Num[]): boolean {
  const [second, last] = [run.at(-2)?.at ?? 0, run.at(-1)?.at ?? 0];
  const kinds = run.map((one) => /^(?: \p{L}+){0,2}/u.exec(tailOf(scope, one, 40))?.[0]);
  return new Set(kinds).size === 1 || / và [^#,]*$/u.test(scope.line.slice(second, last));
}
