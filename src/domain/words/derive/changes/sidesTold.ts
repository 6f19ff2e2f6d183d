import { PLANS } from '../../lexicon';
import { memo } from '../../../memo/memo';
import { isAfar } from '../../printed/nearMiss';
import { oncePer } from '../../oncePer';
import { arePersons } from '../../units';
import { agrees } from '../conclude';
import { isOneUnit, leadOf, type Num, type Scope, tailOf } from '../numbers';
import type { Sides } from './sides';

const APART = /(?<!\p{L})(?:(?:hơn kém|cách|chênh) nhau|chênh(?: lệch)?(?: nhau)?)(?: là| tới)? $/u;
const EXTREME = /(?<!\p{L})(?:nhất|cao điểm|thấp điểm)(?!\p{L})/u;
/** `quý III nhiều hơn quý II 101 hồ sơ`: who is held against whom. */
const HELD =
  /(?:^|[,;.:(])([^,;.:()]*?)(?<!\p{L})(?:(?:nhiều|ít|cao|thấp|lớn|nhỏ) hơn|hơn|kém)(?: so với)? ([^,;.:()%]{2,40}?)(?: là)? $/u;
/** `So với quý II, quý III chi giảm …`; `quý III so với quý II giảm …`; `quý III chi giảm … so với quý II`. */
const CHANGED = String.raw`(?:đã |chỉ |cũng )?(?:tăng|giảm|thêm|bớt|(?:nhiều|ít|cao|thấp) hơn|hơn|kém)(?: thêm| được| đi| là)*`;
const AGAINST = new RegExp(
  String.raw`(?:^|[,;.:(] ?)so với ([^,;.:()%]{2,40}?)(?:,| thì) ([^,;.:()%]{2,40}?) ${CHANGED} $`,
  'u',
);
const SUBJECT_AGAINST = new RegExp(
  String.raw`(?:^|[,;.:(] ?)([^,;.:()%]{2,40}?) so với ([^,;.:()%]{2,40}?)(?: thì)? ${CHANGED} $`,
  'u',
);
const SUBJECT = new RegExp(String.raw`(?:^|[,;.:(] ?)([^,;.:()%]{2,40}?) ${CHANGED} $`, 'u');
const AGAINST_BEHIND = /^(?: \p{L}+){1,3} so với ([^,;.:()%\d]{2,40}?)(?=[,;.:()]|$)/u;
/** What leads on from the number right before: `, vẫn nhiều hơn …`, `; như vậy đất đai nhiều hơn …`. */
const LEADS_ON = /^(?:(?:số này|và|vẫn|tức|là|đã|còn|nhưng|mà|như vậy|do đó|riêng)(?: |$))*/u;
/** So much to each is of no two numbers; what a part has more is of no totals. */
const OF_EACH = /(?<!\p{L})(?:mỗi|từng|bình quân|trung bình)(?!\p{L})[^,;.:()]*$|trong đó|gồm/u;
/** `hồ sơ`, `hồ sơ so với …`; not `hồ sơ trả trước hạn`. */
const COUNTED = /^(?: \p{L}+){1,3}?(?: ?[,;.:()/]|$| (?:so với|do|nhờ|vì|và|nhưng)(?!\p{L}))/u;

/** The two counts that words name as those a difference is between, where they leave no other reading. */
export function sidesTold(scope: Scope, by: Num, all: () => readonly Num[]): Sides | undefined {
  if (!COUNTED.test(tailOf(scope, by, 40))) return undefined;
  const before = all().filter(
    (one) =>
      one.at < by.at &&
      (one.unit === by.unit || arePersons(one.unit, by.unit)) &&
      !(one.gain || one.of || one.hedged),
  );
  const than = thanAmount(scope, by, before) ?? thanGoal(scope, by, before);
  if (than || OF_EACH.test(leadOf(scope, by, 100))) return than;
  const counts = before.filter(({ mean }) => !mean);
  return APART.test(leadOf(scope, by, 30)) ? apart(scope, by, counts) : named(scope, by, counts);
}

/** `198 triệu đồng, thấp hơn giá gói thầu (210 triệu đồng) 12 triệu đồng`, `nhiều hơn mức 1.500 văn bản/tháng của quý I là 120 văn bản`. */
const THAN_AMOUNT =
  /(?<!\p{L})(?:hơn|kém|giảm)(?: so với)? (?:(?:[\p{L}▤·]+|#(?= (?:tháng|quý|tuần))) ){0,9}(?:\(#[^#%÷()]{1,24}\),?|mức #[^#%÷;,()]{1,40}(?= là))(?: là)? $/u;

/** The amount in the bracket, and the one before it that makes the difference, or else is told last. */
function thanAmount(scope: Scope, by: Num, before: readonly Num[]): Sides | undefined {
  if (!THAN_AMOUNT.test(leadOf(scope, by, 100))) return undefined;
  const [then, ...others] = before
    // `174 triệu đồng (một trăm bảy mươi bốn triệu đồng)`: said once more.
    .filter(({ sentence, figure }) => sentence === by.sentence && /\d/u.test(figure.digits))
    .reverse();
  if (!then) return undefined;
  const isMaking = (one: Num): boolean => agrees(by, Math.abs(one.value - then.value));
  // Not a piece of it, or so much to each, or what it is held against as well.
  const isLike = (one: Num): boolean =>
    !isAfar(one.value, then.value, 3) && !/\([^()]*$/u.test(leadOf(scope, one, 30));
  const now = others.find(isMaking) ?? others.find(isLike);
  return now && { now, then };
}

const AIM = `(?:${PLANS})`;
const BEYOND = new RegExp(
  String.raw`(?:so với )?${AIM}(?: (?:thì|đã|còn|đề ra|được giao))* (?:vượt|thiếu|hụt) $|(?:vượt|thiếu|hụt)(?: so với)? ${AIM}(?: đề ra| được giao)? $`,
  'u',
);
const IN_GOAL = new RegExp(String.raw`^(?: \p{L}+){1,3} \(${AIM}(?: được giao| giao| là)? $`, 'u');

/** `486 người (mục tiêu 450 người), …; so với mục tiêu thì vượt 36 người`: the only one that is told with its goal. */
function thanGoal(scope: Scope, by: Num, before: readonly Num[]): Sides | undefined {
  if (!BEYOND.test(leadOf(scope, by, 60))) return undefined;
  const pairs = before.flatMap((then, index) => {
    const now = before[index - 1];
    return now && IN_GOAL.test(scope.line.slice(now.at + 1, then.at)) ? [{ now, then }] : [];
  });
  const [pair, another] = pairs;
  if (!pair || another) return undefined;
  // `…, trong đó 250 người nữ, vượt mục tiêu 40 người`: of another count.
  const others = before.filter(
    (one) => one.at > pair.then.at && !one.mean && !/\([^()]*$/u.test(leadOf(scope, one, 40)),
  );
  return others.length === 0 ? pair : undefined;
}

/** `cao nhất 981 hồ sơ, thấp nhất 598 hồ sơ, chênh nhau 383 hồ sơ`: the only two of the sentence, or its extremes. */
function apart(scope: Scope, by: Num, before: readonly Num[]): Sides | undefined {
  const inSentence = before.filter(({ sentence }) => sentence === by.sentence);
  const clause = scope.line.lastIndexOf(';', by.at);
  const inClause = inSentence.filter(({ at }) => at > clause);
  const here = inClause.length === 2 ? inClause : inSentence;
  const [then, now] = here.slice(-2).sort((a, b) => a.value - b.value);
  if (!then || !now || !isOneUnit(then, now)) return undefined;
  // `ấp Dưới 84 người, ấp Tre 78 người; ấp Dưới, ấp Vọp chênh nhau 46 người`: others are named.
  const gap = scope.said.cased.slice(Math.max(now.at, then.at) + 1, by.at);
  if (/[;,] .*[\p{Lu}▤·¤]/u.test(gap)) return undefined;
  const areExtremes = [then, now].every((one) => EXTREME.test(wordsOn(scope, one)));
  return here.length === 2 || areExtremes ? { now, then } : undefined;
}

/** `quý II 2.700 hồ sơ, quý III 2.801 hồ sơ, nhiều hơn quý II 101 hồ sơ`. */
function named(scope: Scope, by: Num, before: readonly Num[]): Sides | undefined {
  const { text } = scope.said;
  const lead = text.slice(Math.max(0, by.figure.from - 120), by.figure.from);
  const tail = text.slice(by.figure.to, by.figure.to + 80);
  const { own, other } = heldIn(lead.toLocaleLowerCase('vi'), tail.toLocaleLowerCase('vi'));
  const then = onlyNamed(scope, before, other);
  if (!then) return undefined;
  const subject = own.trim().replace(LEADS_ON, '');
  const now = subject === '' ? before.at(-1) : onlyNamed(scope, before, subject);
  if (!now || now === then) return undefined;
  // `Quý II chi 22 triệu đồng, quý III chi 25 triệu đồng. So với quý II, quý III chi tăng 3 triệu đồng.`
  const areJustTold =
    subject !== '' && now.sentence === then.sentence && now.sentence === by.sentence - 1;
  if (now.sentence !== by.sentence && !areJustTold) return undefined;
  return subject !== '' || areAlike(scope, { now, then }, before, other)
    ? { now, then }
    : undefined;
}

/** Who changed, empty where it is left out, and against whom. */
function heldIn(lead: string, tail: string): { readonly own: string; readonly other: string } {
  const [, then, now] = AGAINST.exec(lead) ?? [];
  if (then !== undefined && now !== undefined) return { own: now, other: then };
  const told = SUBJECT_AGAINST.exec(lead) ?? HELD.exec(lead);
  if (told) return { own: told[1] ?? '', other: told[2] ?? '' };
  const [, behind = ''] = AGAINST_BEHIND.exec(tail) ?? [];
  return { own: SUBJECT.exec(lead)?.[1] ?? '', other: behind };
}

/** Right one after the other, or all told of such a one: not `quý III nhận 2.801 hồ sơ, giải quyết 2.750 hồ sơ`. */
function areAlike(
  scope: Scope,
  { now, then }: Sides,
  before: readonly Num[],
  name: string,
): boolean {
  const kind = keyOf(name.trim().split(' ')[0] ?? '');
  const others = before.slice(before.indexOf(then) + 1);
  const isInBracket = /\([^()]*$/u.test(leadOf(scope, then, 60));
  return (
    !isInBracket && (others[0] === now || others.every((one) => wordsOn(scope, one).includes(kind)))
  );
}

/** The one number whose own words name it so. */
function onlyNamed(scope: Scope, all: readonly Num[], name: string): Num | undefined {
  const key = keyOf(name);
  if (key.trim() === '') return undefined;
  const bearing = (words: string): readonly Num[] =>
    all.filter((num) => wordsOn(scope, num).includes(words));
  const own = bearing(key);
  const [one, ...others] = own.length > 0 ? own : bearing(key.replace(SEVERAL, ' '));
  return others.length === 0 ? one : undefined;
}

/** `các thôn ven biển` after `bốn thôn ven biển có 1.704 người`. */
const SEVERAL = /^ (?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?=\p{L}+ \p{L}+ )/u;

/** The words of a number's own clause, on both sides of it. */
const wordsOn = (scope: Scope, num: Num): string => wordsIn(scope)(num);

const wordsIn = memo(({ said: { text } }: Scope) =>
  oncePer(({ figure: { from, to } }: Num) => {
    const before = /[^,;.:()]*\(?$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
    const behind = /^[^,;.:()\d]*/u.exec(text.slice(to, to + 40))?.[0] ?? '';
    return `${keyOf(before)}#${keyOf(behind)}`;
  }),
);

const keyOf = (words: string): string =>
  ` ${words
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
