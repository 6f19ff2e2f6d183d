import { memo } from '../../memo/memo';
import { PIECES, SOME_IN_BRACKET } from '../lexicon';
import { figuresIn, quoted, type Figure, type Said } from '../read';
import { totalFirst } from '../totalFirst';
import { amountOf, arePersons, isGain } from '../units';

/** By how many, by how much of a hundred or in points a number changed, how many times the earlier one it is, that one, or only which way. */
export type GainKind = 'number' | 'share' | 'points' | 'times' | 'before' | 'way';

/** `1.236 hồ sơ, tăng 96 hồ sơ so với quý II`: a number beside what it was. */
export interface Gain {
  readonly kind: GainKind;
  /** What tells it; of a way, the number of today. */
  readonly figure: Figure;
  readonly falls: boolean;
  /** The numbers of today that may be meant, the nearest first. */
  readonly nows: readonly Figure[];
  /** Against when, as said (`cùng kỳ`); empty where the sentence leaves it out. */
  readonly period: string;
  /** What came in the last part of the period: `; riêng tháng 10 có thêm 325 người`. */
  readonly own?: true;
  readonly text: string;
}

export const WHEN = String.raw`(?:(?:cuối|đầu|hết|giữa|thời điểm này) )?(?:cùng kỳ(?: (?:▤|năm (?:trước|ngoái)))?|(?:tuần|tháng|quý|kỳ|năm|vụ(?: \p{L}+){0,2}?) (?:liền )?(?:trước|ngoái|[·▤]|[ivx]{1,4}(?!\p{L}))(?:,? (?:▤|năm (?:trước|ngoái)))?|# tháng(?: (?:đầu|cuối)(?: năm)?(?: ▤)?)?|▤|·)`;
const VERB =
  '(?<!\\p{L})(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn|lớn hơn|nhỏ hơn|hơn|kém|thêm|bớt|rút ngắn)';
export const FALLS = /^(?:giảm|ít|thấp|nhỏ|kém|bớt|rút)/u;
const BY = new RegExp(
  String.raw`(${VERB})(?: thêm| được| đi)*(?: (?:so với )?(${WHEN})(?: \([^()]{0,24}\))?)?(?: là)? (?:#(?: \p{L}+){1,3}(?: \(%\))?,? và )?$`,
  'u',
);
/** `riêng tháng 10 tiếp nhận 522 hồ sơ`: no more than by as many the whole grew. */
const OWN =
  /(?:[;,(] |trong đó )(riêng (?:trong )?(?:·|▤|(?:tuần|tháng|quý) (?:này|#|[ivx]{1,4}(?!\p{L}))))(?! ▤)[^#%÷;.,()]{0,40}$/u;
export const POINTS = /^ ?điểm (?:phần trăm|%|٪)/u;
const TIMES = new RegExp(String.raw`^ lần(?: so với)? (${WHEN})`, 'u');
const OF_BEFORE = new RegExp(String.raw`^(?: so với)? (?:mức )?(cùng kỳ(?: ▤)?|${WHEN})`, 'u');
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(${WHEN})(?: (?:là|đạt|có|được|chỉ có|chỉ đạt))?[ (]*$`,
  'u',
);
/** What is told of a month is no comparison, but for the last one. */
const COMPARED =
  /(?:so với|hơn|kém|tăng|giảm|gấp)[^,;()]*$|(?:trước|ngoái|cùng kỳ[ ▤]*)(?: \p{L}+){0,2}[ (]*$/u;
const OF_THEN = new RegExp(String.raw`^(?: \p{L}+,?){1,5}? (?:của|trong)? ?(${WHEN})`, 'u');
const IN_BRACKET = /#(?: \p{L}+){1,3} \($/u;
const UP_OR_DOWN = /^[^#%÷;.()]{0,40}? (?:lên|xuống|còn)(?: còn| đến| thành)?(?: \p{L}+)? $/u;
const THAN = new RegExp(
  String.raw`(?<!\p{L})(?:so với|so|cùng)(?: mức| kết quả| số)? (?:[#%](?: \p{L}+,?){1,5}? (?:của|trong(?! đó)) )?(?:(${WHEN})|\p{L}+ \p{L}+|[#%])`,
  'u',
);
const WAY = new RegExp(
  String.raw`^[^#%÷;.:]{0,50}?[,(]? ?(${VERB})(?: (?:nhẹ|mạnh|đáng kể|chút))?(?: so với)? (${WHEN})(?=[,.;)]|$| và | nhưng | song )`,
  'u',
);
const AGAINST = new RegExp(String.raw`(?<!\p{L})so với(?: mức)? (${WHEN})`, 'gu');

/** Numbers of a sentence that tell what another of it was, or by how much it changed. */
export const gainsIn = memo((said: Said): readonly Gain[] => {
  if (
    !/tăng|giảm|hơn|kém|thêm|bớt|rút|gấp|bằng|trước|ngoái|cùng kỳ|so với|từ #|riêng/u.test(
      said.line,
    )
  )
    return [];
  const told = said.figures.flatMap((figure) => {
    const one = figure.hedged ? undefined : toldBy(said, figure);
    return one ? [{ ...one, figure }] : [];
  });
  const gains = new Set(told.map(({ figure }) => figure));
  const numbers = told.flatMap(({ isRise, from, ...one }): readonly Gain[] => {
    // `riêng tháng 8 là 154 tài khoản, hơn tháng 7 là 16 tài khoản`: of that month, not of the whole.
    if (told.some((other) => other.own && isOfOwn(said, other.figure, one))) return [];
    const nows = isRise ? nextOf(said, one.figure) : nowsOf(said, { ...one, from }, gains);
    const [now] = nows;
    if (!now) return [];
    const { at } = one.figure;
    const end = /^[^#%÷;.()]{0,40}/u.exec(said.line.slice(at + 1))?.[0].length ?? 0;
    return [{ ...one, nows, text: quoted(said, Math.min(now.at, at), at + 1 + end).trim() }];
  });
  return [...numbers, ...waysIn(said, gains)];
});

/** … nor `riêng tháng 6 là 196 triệu đồng, gấp 1,24 lần tháng 5`. */
function isOfOwn(
  said: Said,
  own: Figure,
  { kind, figure }: Pick<Gain, 'kind' | 'figure'>,
): boolean {
  if (own.at >= figure.at) return false;
  const isBeside = !/[#%÷;.]/u.test(said.line.slice(own.at + 1, figure.at));
  return isOneUnit(said, own, figure) || (isBeside && (kind === 'times' || kind === 'share'));
}

/** `37 điểm, cao hơn quý trước`: which way alone. */
function waysIn(said: Said, gains: ReadonlySet<Figure>): readonly Gain[] {
  return said.figures.flatMap((figure): readonly Gain[] => {
    const { sign, at, hedged } = figure;
    const match =
      '#÷%'.includes(sign) && !hedged && !gains.has(figure)
        ? WAY.exec(said.line.slice(at + 1, at + 120))
        : null;
    if (!match) return [];
    const period = whenOf(said, at + 1, match, 2);
    const falls = FALLS.test(match[1] ?? '');
    const text = quoted(said, at, at + 1 + match[0].length);
    return [{ kind: 'way', figure, falls, nows: [figure], period, text }];
  });
}

interface Told extends Pick<Gain, 'kind' | 'falls' | 'period' | 'own'> {
  /** Where the words for it begin. */
  readonly from: number;
  /** `từ 12 lên 14`: what there is now stands behind. */
  readonly isRise?: true;
}

/** What a figure tells of a change, if anything. */
function toldBy(said: Said, figure: Figure): Told | undefined {
  const { sign, at } = figure;
  if (sign !== '#' && sign !== '%') return undefined;
  const from = Math.max(0, at - 90);
  const lead = said.line.slice(from, at);
  const tail = said.line.slice(at + 1, at + 90);
  const ratio = ratioOf(sign, lead, tail);
  if (ratio) return { kind: 'times', falls: false, from: at, period: whenOf(said, at + 1, ratio) };
  const own = sign === '#' ? OWN.exec(lead) : null;
  // What the clauses before it count may be meant too.
  if (own)
    return { kind: 'number', falls: false, own: true, from: 0, period: whenOf(said, from, own) };
  const by = BY.exec(lead);
  if (!by) return toldBefore(said, figure, lead, tail);
  // `sau 13 tháng tăng 37 điểm`: since long before the last period.
  if (
    /(?<!\p{L})(?:sau|qua|trong) # (?:tháng|năm|quý|tuần)(?: qua)?,? $/u.test(
      lead.slice(0, by.index),
    )
  )
    return undefined;
  // `tháng 01 nhận 842 hồ sơ, tháng 02 giảm 238 hồ sơ`: of that month, not of the number before.
  if (OF_ITS_OWN.test(lead.slice(0, by.index)) || OF_ALL.test(lead.slice(0, by.index)))
    return undefined;
  const { 1: verb = '', 2: when } = by;
  const period = when === undefined ? periodOf(said, figure, verb) : whenOf(said, from, by, 2);
  const kind = sign === '%' ? 'share' : POINTS.test(tail) ? 'points' : 'number';
  return period === undefined
    ? undefined
    : { kind, falls: FALLS.test(verb), from: from + by.index, period };
}

/** … nor of it `trong khi hồ sơ nộp trực tiếp giảm 34 hồ sơ`, `, còn hồ sơ trực tiếp giảm 18 hồ sơ`, which name what else fell. */
const OF_ITS_OWN =
  /[#%][^#%]*(?:[,;.] (?:sang |đến )?(?:·|▤|(?:tuần|tháng|quý) [\p{L}#]+)(?: lại| thì| đã| chỉ)*|(?:(?<!\p{L})trong khi|, còn) (?!tuần|tháng|quý|kỳ|năm|cùng|lại|nếu|so |thiếu|chưa|phải)\p{L}+(?:,? \p{L}+){1,11}) $/u;

/** … nor `369 hồ sơ dù tổng số tăng 9,33%`, `432 người, cộng chung tăng 135 người`: of all together. */
const OF_ALL =
  /[#%÷][^#%÷]*(?:[,;(] ?|(?<!\p{L})(?:dù|tuy|khi|mà|nhưng|song|còn|và|vì|do|nên) )(?:tổng(?: số| cộng| lượng| chung)?|(?:cộng|tính|gộp)(?: \p{L}+)? (?:chung|lại|dồn|tổng)|(?:cộng |tính |gộp )?cả (?:hai|ba|bốn|năm|sáu|xã|phường|đặc khu)|(?:cộng|tính|gộp) (?:chung|lại|tổng))(?: (?!là|đạt|được|có)\p{L}+){0,5} $/u;

/** `gấp 1,5 lần cùng kỳ`, `bằng 120% quý trước`. */
function ratioOf(sign: string, lead: string, tail: string): RegExpExecArray | null {
  if (/gấp $/u.test(lead)) return TIMES.exec(tail);
  return sign === '%' && /(?<!\p{L})bằng $/u.test(lead) ? OF_BEFORE.exec(tail) : null;
}

/** `(cùng kỳ 92 hồ sơ)`, `so với 60 bài của quý II`, `nhiều hơn tháng 8 là 650 hồ sơ (2.600 hồ sơ)`, `từ 12 lên 14`. */
function toldBefore(said: Said, figure: Figure, lead: string, tail: string): Told | undefined {
  const { at } = figure;
  const told = { kind: 'before', falls: false, from: at } as const;
  const before = BEFORE.exec(lead);
  const from = at - lead.length;
  if (isExplained(said, at) || SOME_IN_BRACKET.test(tail)) return undefined;
  if (before && COMPARED.test(lead.replace(/[ (]*$/u, '')))
    return { ...told, from: from + before.index, period: whenOf(said, from, before) };
  const then = /so với $/u.test(lead) ? OF_THEN.exec(tail) : null;
  if (then) return { ...told, period: whenOf(said, at + 1, then) };
  if (IN_BRACKET.test(lead)) {
    const by = figuresIn(said, from, at).at(-1);
    const gain = by && toldBy(said, by);
    if (by && gain?.kind === 'number' && isOneUnit(said, by, figure))
      return { ...told, from: gain.from, period: gain.period };
  }
  const next = said.figures.find((other) => other.at > at);
  return next && /(?<!\p{L})từ $/u.test(lead) && UP_OR_DOWN.test(said.line.slice(at + 1, next.at))
    ? { ...told, period: periodBefore(said, at), isRise: true }
    : undefined;
}

/** `tăng 5 doanh nghiệp (8 doanh nghiệp thành lập mới trừ 3 doanh nghiệp giải thể)`: what came and what went. */
function isExplained(said: Said, at: number): boolean {
  const open = said.line.lastIndexOf('(', at);
  const inside = /^\([^()]*\)/u.exec(said.line.slice(open, open + 120))?.[0] ?? '';
  const [came, went, more] = figuresIn(said, open, open + inside.length);
  if (!came || !went || more || open + inside.length < at) return false;
  const by = said.figures.filter((one) => one.at < open && isGain(said, one)).at(-1)?.value;
  return by === came.value + went.value || by === Math.abs(came.value - went.value);
}

/** Against when a change is told: behind it, else before; absent where it is told against something else. */
function periodOf(said: Said, { at }: Figure, verb: string): string | undefined {
  const than = THAN.exec(/^[^;.]{0,120}/u.exec(said.line.slice(at + 1))?.[0] ?? '');
  if (than) return than[1] === undefined ? undefined : whenOf(said, at + 1, than);
  // `nhiều hơn 5.184 hồ sơ`: than another thing of today.
  return /hơn|kém/u.test(verb) ? undefined : periodBefore(said, at);
}

/** `So với quý II, …`; a sentence holds on to one period. */
function periodBefore(said: Said, at: number): string {
  const against = [...said.line.slice(0, at).matchAll(AGAINST)].at(-1);
  return against ? whenOf(said, 0, against) : '';
}

/** A period as typed, of a match that begins at a place of the line. */
function whenOf(said: Said, from: number, match: RegExpExecArray, group = 1): string {
  const when = match[group] ?? '';
  const at = from + match.index + match[0].lastIndexOf(when);
  return quoted(said, at, at + when.length);
}

function nextOf(said: Said, { at }: Figure): readonly Figure[] {
  return said.figures.filter((other) => other.at > at).slice(0, 1);
}

/** The numbers before it that count the same; of another clause where this one has no words of its own. */
function nowsOf(
  said: Said,
  { kind, figure, from }: Pick<Gain, 'kind' | 'figure'> & Pick<Told, 'from'>,
  gains: ReadonlySet<Figure>,
): readonly Figure[] {
  const clause = said.line.lastIndexOf(';', from) + 1;
  const isOwn = /\p{L}/u.test(said.line.slice(clause, from));
  const all = figuresIn(said, isOwn ? clause : Math.max(0, figure.at - 200), figure.at)
    .filter((one) => !one.hedged && !gains.has(one) && !isGain(said, one))
    .reverse();
  if (kind === 'points') return all.filter(({ sign }) => sign === '%' || sign === '÷');
  if (kind === 'times' || kind === 'share')
    return partsFirst(said, all, ({ sign }) => '#÷%'.includes(sign));
  return totalFirst(
    partsFirst(
      said,
      all,
      (one) => '#÷%'.includes(one.sign) && (isOneUnit(said, one, figure) || isBareTotal(said, one)),
    ),
  );
}

/** `222 trong 240 sạp nhận mã QR, tăng 24 sạp`: the part changed before its whole did. */
function partsFirst(
  said: Said,
  nearest: readonly Figure[],
  may: (one: Figure) => boolean,
): readonly Figure[] {
  const found = nearest.filter(may).flatMap((one) => {
    const part = nearest.find(({ at }) => at < one.at);
    return part && wholeOf(said, part) === one ? [part, one] : [one];
  });
  return [...new Set(found)];
}

const OF_WHOLE = /^(?: \p{L}+){0,4} (?:trong|trên)(?: tổng)?(?: số)? #/u;

/** The whole that is told right behind its part: `222 trong 240 sạp`. */
export function wholeOf({ line, figures }: Said, part: Figure): Figure | undefined {
  const found = part.sign === '#' ? OF_WHOLE.exec(line.slice(part.at + 1, part.at + 60)) : null;
  return found ? figures.find(({ at }) => at === part.at + found[0].length) : undefined;
}

/** `là 1.840, gồm 1.300 văn bản đến và 540 văn bản đi`: what it counts stands behind its parts. */
function isBareTotal(said: Said, { at, sign }: Figure): boolean {
  return (
    sign === '#' && /^,? (?:bao gồm|gồm|trong đó)(?!\p{L})/u.test(said.line.slice(at + 1, at + 20))
  );
}

function isOneUnit(said: Said, one: Figure, other: Figure): boolean {
  if (one.sign === '%' || other.sign === '%') return one.sign === other.sign;
  const [a, b] = [amountOf(said, one).unit, amountOf(said, other).unit];
  // `là 1.840, gồm 1.300 văn bản đến và 540 văn bản đi, tăng 80 văn bản`.
  if (a === undefined) return b !== undefined && /^[,;]/u.test(said.line.slice(one.at + 1));
  return b !== undefined && (a === b || PIECES.has(b) || arePersons(a, b));
}
