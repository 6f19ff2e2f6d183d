import { tidy } from '../../number/decimal';
import { percentOf, roundPercent } from '../../number/percent';
import { printNumber } from '../../vietnamese';
import { isNearMiss, isShareSlip } from '../nearMiss';
import { figuresIn, type Figure, type Said } from '../read';
import { decimalsOf, roundsTo } from '../roundsTo';
import { isGain, unitOf } from '../units';
import { type Derived, wordsOf } from './derived';

/** `tăng 96 hồ sơ (8,42%)`: by how much, and what share of what there was before that is. */
const WITH_SHARE =
  /(?<!\p{L})(?:tăng|giảm)(?: thêm)? #(?: \p{L}+){0,3}?(?: ?\((?:tăng |giảm )?|,? ?(?:tương ứng|tương đương|tức|bằng|hay)(?: (?:tăng|giảm))? )%/gu;
/** Before a count of another period. */
const THEN = /(?:cùng kỳ|trước|từ|▤|·)[^#%÷;.,]{0,14}$/u;
/** `giảm từ 19 xuống còn 12 hồ sơ, tức giảm 07 hồ sơ`, `rút từ 10 phút xuống 8,5 phút, bớt được 1,5 phút`. */
const FROM_TO =
  /(?<!\p{L})từ #[^#%÷;.,()]{0,40} (?:lên|xuống|còn|đến)(?: còn| đến)? #[^#%÷;.()]{0,40}[,(] ?(?:tức(?: là)? |như vậy |đã )?(?:tăng|giảm|bớt|rút ngắn|nhanh hơn|nâng|thêm|chênh)(?: được| thêm)* #/gu;
/** `Bổ sung 12 thành viên, đưa số thành viên từ 180 người lên 192 người`. */
const BY_FROM_TO =
  /(?<!\p{L})(?:tăng|giảm|bổ sung|thêm|kết nạp|bớt)(?: thêm| được| mới)* #[^#%÷;.]{0,80}(?:đưa|nâng|giảm|tăng)[^#%÷;.]{0,60}?(?:#[^#%÷;.]{0,50})? từ #[^#%÷;.,()]{0,40} (?:lên|xuống|còn|đến)(?: còn| đến)? #/gu;
/** `từ 10 Gbps lên 30 Gbps (gấp 03 lần)`. */
const FROM_TIMES =
  /(?<!\p{L})từ #[^#%÷;.,()]{0,40} lên(?: đến)? #[^#%÷;.()]{0,40}[,(] ?(?:tức |tương đương )?gấp #(?= lần)/gu;
/** `11.520 tài khoản, …, tăng 1.920 tài khoản so với tháng trước, tức gấp 1,2 lần`. */
const TIMES = /tăng #[^#%÷;.]{0,60}[,(] ?(?:tức |tương đương |bằng |hay )?(?:gấp|tăng) #(?= lần)/gu;

/** Growth that the numbers of its own sentence make otherwise. */
export function growthsIn(said: Said): readonly Derived[] {
  if (!/tăng|giảm|từ #|bổ sung|thêm/u.test(said.line)) return [];
  const { line } = said;
  return [
    ...[...line.matchAll(WITH_SHARE)].flatMap((match) => withShare(said, match)),
    ...[...line.matchAll(FROM_TO)].flatMap((match) => fromTo(said, match, [0, 1, 2])),
    ...[...line.matchAll(BY_FROM_TO)].flatMap((match) => fromTo(said, match, [-2, -1, 0])),
    ...[...line.matchAll(FROM_TIMES)].flatMap((match) => fromTimes(said, match)),
    ...[...line.matchAll(TIMES)].flatMap((match) => times(said, match)),
  ];
}

function figuresOf(said: Said, { index, 0: found }: RegExpExecArray): readonly Figure[] {
  return figuresIn(said, index, index + found.length).filter(
    ({ sign }) => sign === '#' || sign === '%',
  );
}

/** The share is of what there was before: 96 more than 1.140 are 8,42%. The count before it is of then or of now. */
function withShare(said: Said, match: RegExpExecArray): readonly Derived[] {
  const [by, share] = figuresOf(said, match);
  if (!by || !share || by.hedged || share.hedged) return [];
  const unit = unitOf(said, by);
  const counts = figuresIn(said, 0, match.index).filter(
    (one) => one.sign === '#' && !one.hedged && !isGain(said, one) && unitOf(said, one) === unit,
  );
  const bases = counts.flatMap((one) =>
    THEN.test(said.line.slice(Math.max(0, one.at - 24), one.at))
      ? [one.value]
      : [one.value - by.value, one.value + by.value],
  );
  const shares = bases.flatMap((base) => {
    const exact = base > 0 ? percentOf(by.value, base) : undefined;
    return exact
      ? [{ base, exact, right: printNumber(roundPercent(exact, decimalsOf(share.digits))) }]
      : [];
  });
  if (shares.some(({ exact }) => roundsTo(exact, share.digits))) return [];
  const now = counts.at(-1);
  const rises = match[0].startsWith('tăng');
  const before = now && (rises ? now.value - by.value : now.value + by.value);
  const meant =
    shares.find(({ right }) => isShareSlip(share.digits, right)) ??
    shares.find(({ base }) => base === before);
  if (!meant) return [];
  const how = `${printNumber(by.value)}/${printNumber(meant.base)} = ${meant.right}%`;
  return [{ ...derived(said, match, share, `${meant.right}%`, how), certain: false }];
}

function fromTo(
  said: Said,
  match: RegExpExecArray,
  order: readonly [number, number, number],
): readonly Derived[] {
  const figures = figuresOf(said, match);
  const [from, to, by] = order.map((place) => figures.at(place));
  if (!from || !to || !by || figures.some(({ hedged }) => hedged)) return [];
  const difference = tidy(Math.abs(to.value - from.value));
  const unit = /^ (?:điểm|lần)/u.test(said.line.slice(by.at + 1));
  if (by.value === difference || unit || (order[0] < 0 && !isNearMiss(by.value, difference)))
    return [];
  const [more, less] = to.value > from.value ? [to, from] : [from, to];
  const how = `${more.digits} − ${less.digits} = ${printNumber(difference)}`;
  return [derived(said, match, by, printNumber(difference), how)];
}

function fromTimes(said: Said, match: RegExpExecArray): readonly Derived[] {
  const [from, to, many] = figuresOf(said, match);
  if (!from || !to || !many || from.value === 0 || [from, to, many].some(({ hedged }) => hedged))
    return [];
  const made = to.value / from.value;
  if (Math.abs(made - many.value) <= 0.5 / 10 ** decimalsOf(many.digits) + 1e-9) return [];
  const right = printNumber(String(Number(made.toFixed(2))));
  return [derived(said, match, many, right, `${to.digits}/${from.digits} = ${right}`)];
}

/** The nearest greater number before the gain is what there is now. */
function times(said: Said, match: RegExpExecArray): readonly Derived[] {
  const [by, many] = figuresOf(said, match);
  if (!by || !many || by.hedged || many.hedged) return [];
  const now = [...figuresIn(said, Math.max(0, match.index - 160), match.index)]
    .reverse()
    .filter(({ sign, value }) => sign === '#' && value > by.value);
  const made = now.map(({ value }) => ({ value, times: value / (value - by.value) }));
  const unit = 0.5 / 10 ** decimalsOf(many.digits) + 1e-9;
  const [nearest] = made;
  if (!nearest || made.some(({ times: one }) => Math.abs(one - many.value) <= unit)) return [];
  const right = printNumber(
    String(Number(nearest.times.toFixed(Math.max(decimalsOf(many.digits), 1)))),
  );
  const how = `${printNumber(nearest.value)}/${printNumber(nearest.value - by.value)} = ${right}`;
  return [derived(said, match, many, right, how)];
}

function derived(
  said: Said,
  { index, 0: found }: RegExpExecArray,
  figure: Figure,
  right: string,
  how: string,
): Derived {
  const digits = figure.sign === '%' ? `${figure.digits}%` : figure.digits;
  return {
    said: digits,
    right,
    how,
    certain: true,
    text: wordsOf(said, index, index + found.length),
  };
}
