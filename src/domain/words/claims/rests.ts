import { figuresIn, quoted, type Figure, type Said } from '../read';
import { isAverage, unitOf } from '../units';
import { looksMistyped } from '../looksMistyped';

/** `240 máy, đã thay 175, còn 65 máy`: what is left of a total once what is done is taken off. */
export interface Rest {
  readonly total: number;
  readonly done: number;
  readonly left: number;
  /** As said: `71 biên chế`, `đã bố trí`, `còn thiếu`. */
  readonly whole: string;
  readonly doing: string;
  readonly leaving: string;
  /** The words leave no other reading. */
  readonly certain: boolean;
  readonly text: string;
}

const DONE = String.raw`(?:đã|mới|hiện có|hiện|được|có|giải quyết)`;
const LEFT = String.raw`(?:hiện )?(?:còn lại|còn thiếu|còn|thiếu|chưa|đang)`;
/** A total, what of it is done, and what is left, with no other figure between. */
const THREE = new RegExp(
  String.raw`#[^#%÷.:()]{0,80}?[,;(] ?(?:trong đó )?(?:xã |phường )?${DONE}(?!\p{L})[^#%÷.:()]{0,60}?#(?:[^#%÷.:()]{0,60}?(?: ?\([^#()]{0,20}%\)|, (?:đạt|chiếm|bằng) (?:tỷ lệ )?%)?)(?:[,;]| và) ?((?:số )?(?:\p{L}+ ){0,3}?${LEFT}(?!\p{L})(?: \p{L}+){0,5}?) #`,
  'gu',
);
/** `tiếp nhận 262 hồ sơ; đã giải quyết 258 hồ sơ; 04 hồ sơ đang giải quyết`. */
const COUNT_FIRST = new RegExp(
  String.raw`#[^#%÷.:()]{0,80}?[,;] ?${DONE}(?!\p{L})[^#%÷.:()]{0,60}?#[^#%÷.:()]{0,40}?(?:[,;]| và) ?#(?: \p{L}+){0,3}? (còn lại|còn|chưa|đang)(?!\p{L})`,
  'gu',
);
/** `đã thay 175/240 máy, còn 65 máy`. */
const OF_RATIO = new RegExp(
  String.raw`÷[^#%÷.:;()]{0,60}?(?: ?\([^#()]{0,20}%\)|, (?:đạt|chiếm) (?:tỷ lệ )?%)?(?:[,;]| và) ?((?:số )?${LEFT}(?!\p{L})(?: \p{L}+){0,3}?) #`,
  'gu',
);
/** What may follow the rest so that nothing else can be meant. */
const PLAIN_END =
  /^(?:\s\p{L}+){0,2}?(?:\s*(?:[;)]|[.,](?!\d)|$)|\s(?:chưa|đang|cần|phải|tiếp tục|chuyển|nữa)(?!\p{L}))/u;
/** What came over from before is left too. */
const CARRIED_OVER =
  /(?:kỳ|tháng|tuần|quý|năm) trước|chuyển sang(?! (?:kỳ|tháng|tuần|quý|năm) (?:sau|tới|·|▤|#|[ivx]+(?!\p{L})))|tồn(?! tại)/u;
const CERTAIN = /còn lại|còn thiếu/u;

/** Rests that a sentence gives, right or wrong. */
export function restsIn(said: Said): readonly Rest[] {
  if (!/còn|thiếu|chưa|đang/u.test(said.line) || CARRIED_OVER.test(said.line)) return [];
  const { line } = said;
  return [
    ...[...line.matchAll(THREE)].flatMap((match) => ofThree(said, match, match[1] ?? '')),
    ...[...line.matchAll(COUNT_FIRST)].flatMap((match) =>
      ofThree(said, match, match[1] ?? '', true),
    ),
    ...[...line.matchAll(OF_RATIO)].flatMap((match) => ofRatio(said, match)),
  ];
}

function ofThree(
  said: Said,
  match: RegExpExecArray,
  words: string,
  first = false,
): readonly Rest[] {
  const [total, done, left, more] = figuresIn(
    said,
    match.index,
    match.index + match[0].length,
  ).filter(({ sign }) => sign === '#');
  if (!total || !done || !left || more || done.value > total.value) return [];
  const own = unitOf(said, total);
  const others = [done, left].map((one) => unitOf(said, one));
  // Posts are filled with men, and men are missing.
  const posts =
    own === 'biên' && others.every((unit) => /^(?:người|biên|đồng|cán)$/u.test(unit ?? 'người'));
  if (!posts && others.some((unit) => unit !== undefined && unit !== own && !isVerb(unit)))
    return [];
  return restOf(said, match, { total, done, left }, words, first);
}

/** A bare number may be followed by what is done with it: `còn 5 chưa xong`. */
function isVerb(unit: string): boolean {
  return /^(?:chưa|đang|đã|cần|phải|được|còn|để)$/u.test(unit);
}

function ofRatio(said: Said, match: RegExpExecArray): readonly Rest[] {
  const [ratio, ...rest] = figuresIn(said, match.index, match.index + match[0].length);
  const left = rest.at(-1);
  if (!ratio || left?.sign !== '#') return [];
  const units = [unitOf(said, ratio), unitOf(said, left)];
  if (units[1] !== undefined && units[0] !== units[1] && !isVerb(units[1])) return [];
  const total = { ...ratio, value: ratio.whole };
  return restOf(said, match, { total, done: ratio, left }, match[1] ?? '');
}

function restOf(
  said: Said,
  { index, 0: found }: RegExpExecArray,
  { total, done, left }: Readonly<Record<'total' | 'done' | 'left', Figure>>,
  words: string,
  first = false,
): readonly Rest[] {
  const three = [total, done, left];
  if (three.some((one) => one.hedged || (one.sign === '#' && isAverage(said, one)))) return [];
  const tail = said.line.slice(left.at + 1, left.at + 60);
  const plain = first || PLAIN_END.test(tail) || CERTAIN.test(words);
  const right = total.value - done.value;
  // What waits in several ways is none of it all that is left.
  if (!/còn|thiếu/u.test(words) && /^[^#%÷.;]{0,40}[,;]? ?(?:và )?[^#%÷.;]{0,30}#/u.test(tail))
    return [];
  if (!plain && !looksMistyped(left.value, right) && left.value !== right) return [];
  const clause = (from: number, to: number) => said.line.slice(from, to).split(/[,;(]| và /u);
  return [
    {
      total: total.value,
      done: done.value,
      left: left.value,
      whole: quoted(
        said,
        total.at,
        total.at + 1 + (/^(?: \p{L}+){0,2}/u.exec(said.line.slice(total.at + 1))?.[0].length ?? 0),
      ),
      doing:
        clause(total.at + 1, done.at)
          .at(-1)
          ?.trim() ?? '',
      leaving: words.trim(),
      certain: plain,
      text: quoted(
        said,
        index,
        index + found.length + (/^(?: \p{L}+){0,3}/u.exec(tail)?.[0].length ?? 0),
      ),
    },
  ];
}
