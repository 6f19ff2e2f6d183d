import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { SHARE_VERBS } from '../lexicon';
import { figuresIn, quoted, type Figure, type Said } from '../read';
import { claims, type Told } from '../sentences';

/** `258/262 hồ sơ`, with the percentage that its own clause gives it. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
  /** As printed, without the sign: `98`, `91,62`. */
  readonly percent?: string;
  /** The stretch of the sentence that says it. */
  readonly text: string;
  /** Place of the ratio in the line. */
  readonly index: number;
}

/** `98% (÷`: the percentage before its ratio. */
const BEFORE = /%\s*[(:=]?\s*(?:tương ứng|tức)?\s*\(?\s*$/u;
/** `÷ hồ sơ, đạt %`: words without figures, then the percentage, in the same clause; not one of a plan. */
const AFTER = new RegExp(
  String.raw`^((?:(?!(?<!\p{L})(?:hơn|kém|vượt)(?!\p{L}))[^#÷%▤·;]){0,90}?)(?:=|\(|${SHARE_VERBS})(?:\s*tỷ lệ)?(?:\s*là)?\s*:?\s*%(?!\s*(?:kế hoạch|chỉ tiêu|so với|mục tiêu|dự toán|kh(?!\p{L})))`,
  'u',
);
/** `% thôn được phủ sóng (÷ thôn)`: the share of a thing, and in the bracket how many of that same thing. */
const NAMED_BEFORE = /%\s+(?:số |các )?(\p{L}+)(?: [^#÷%▤·;:,()]{0,60})?\($/u;
const COUNTED = /^ (\p{L}+)[^#÷%▤,;()]{0,20}\)/u;

/** Ratios of all that a person typed: many rules ask. */
export const ratios = memo((facts: Facts): readonly Told<Ratio>[] =>
  claims(facts, 'arithmetic', ratiosIn),
);

/** Ratios of a sentence; codes of documents, days and 24/7 are none. */
export const ratiosIn = memo((said: Said): readonly Ratio[] => {
  return said.figures.flatMap((figure) => (figure.sign === '÷' ? [ratioOf(said, figure)] : []));
});

function ratioOf(said: Said, { at, value, whole }: Figure): Ratio {
  const { line } = said;
  const after = AFTER.exec(line.slice(at + 1, at + 130));
  const behind = after && leadsOn(said, after, at + after[0].length) ? after[0].length : 0;
  const inTurn = sharesInTurn(said, at);
  const percent =
    percentBefore(said, at) ??
    (inTurn ? inTurn.own : behind > 0 ? digitsAt(said, at + behind) : undefined);
  const end = at + 1 + behind;
  const text = quoted(said, at, end + clauseEnd(line.slice(end, end + 50)));
  return {
    part: value,
    whole,
    ...(percent !== undefined && { percent }),
    text: text.trim(),
    index: at,
  };
}

/** `03/05 nhiệm vụ của tỉnh, 02/03 của Sở và 02/04 của phường, tương ứng 60%, 66,67% và 50%`. */
const IN_TURN = /(?:tương ứng|lần lượt)(?: (?:với|là|đạt|chiếm|bằng))*((?: %,?)+ và %)/u;

/** The ratio's own share where as many are told in turn behind it as there are ratios; none of it where they are not as many. */
function sharesInTurn(said: Said, at: number): { readonly own: string | undefined } | undefined {
  const { line } = said;
  const behind = line.slice(at, at + 400).split(/[.;] /u)[0] ?? '';
  const [found, shares = ''] = IN_TURN.exec(behind) ?? [];
  if (found === undefined) return undefined;
  const to = at + behind.indexOf(found);
  const from = Math.max(line.lastIndexOf('. ', at), line.lastIndexOf('; ', at)) + 1;
  const told = figuresIn(said, from, to).filter(({ sign }) => sign === '÷');
  const first = to + found.length - shares.length;
  const all = figuresIn(said, first, first + shares.length);
  const own = told.length === all.length ? all[told.findIndex((one) => one.at === at)] : undefined;
  return { own: own?.hedged ? undefined : own?.digits };
}

/** None that is only a mark: `dưới 90% (748/860 hồ sơ, đạt 86,98%)`. */
function percentBefore(said: Said, at: number): string | undefined {
  const words = said.line.slice(Math.max(0, at - 90), at);
  const start = at - words.length;
  const beside = BEFORE.exec(words);
  const named = beside ? null : NAMED_BEFORE.exec(words);
  const counted = COUNTED.exec(said.line.slice(at + 1))?.[1];
  const place = beside?.index ?? (named?.[1] === counted ? named?.index : undefined);
  if (place === undefined) return undefined;
  const [share] = figuresIn(said, start + place, start + place + 1);
  const isOther = named !== null && share !== undefined && isDifference(said, share.at);
  return share && !share.hedged && !isOther ? share.digits : undefined;
}

/** `tăng 5%` is no share, nor is a goal. */
function isDifference({ line }: Said, at: number): boolean {
  return /(?:thiểu|nhất|đấu|tiêu|tăng|giảm|thêm)\s+$/u.test(line.slice(Math.max(0, at - 10), at));
}

function digitsAt(said: Said, at: number): string | undefined {
  return figuresIn(said, at, at + 1)[0]?.digits;
}

/** What may stand between the last name that holds a digit and the percentage; a share of something else may not. */
const CONTINUES =
  /¤(?![\p{L}\d])(?!.*(?:tỷ lệ|trong đó|¤|(?<!\p{L})(?:và|có)(?!\p{L})))[^,(;:]{0,40}[,(]?\s*$/u;

/** `5/6 trạm), số hóa kết quả (98%)`: out of its own bracket and into that of another item. */
const OF_ANOTHER =
  /^[^()]*\)(?:,|,? và) \p{L}+ \p{L}[^()]*\($|^[^()]*\)(?:,|,? và) (?!(?:tỷ lệ|tức|tương|như vậy|tính|hiện|đã|đều|đến|qua|nâng|đưa|trong)(?!\p{L}))\p{L}+ \p{L}/u;

/**
 * Whether a percentage behind these words can be that of the ratio before them: words without such a name, or with
 * nothing but the percentage after it. A round 100% without a comma is what each of the counted things reached.
 */
function leadsOn(said: Said, [found, words = '']: RegExpExecArray, at: number): boolean {
  if (OF_ANOTHER.test(found.slice(0, words.length + 1))) return false;
  if (OF_GROUPS.test(words) && digitsAt(said, at) === '100') return false;
  if (!words.includes('¤')) return true;
  return CONTINUES.test(words) && (/[,(]\s*$/u.test(words) || digitsAt(said, at) !== '100');
}

/** `12/15 chi bộ đã đạt 100%`: so many of them reached all. */
const OF_GROUPS =
  /^ (?:thôn|xóm|ấp|bản|buôn|khóm|khu(?: phố| dân cư)?|tổ(?: dân phố)?|chi bộ|chi hội|đơn vị|cơ quan|phòng|trường(?: học)?|lĩnh vực|xã|phường)(?: \p{L}+){0,4} $/u;

function clauseEnd(rest: string): number {
  return /[;.,()]|\s[-–]\s/u.exec(rest)?.index ?? rest.length;
}
