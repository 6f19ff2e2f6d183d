import { printDay, type Day } from '../../../number/dates/date';
import { addTo } from '../../../groupBy';
import type { Place } from '../../../place';
import type { Facts } from '../../../facts';
import { once } from '../../../memo/once';
import { looksMistyped } from '../../../words/printed/looksMistyped';
import { pairsOf, sharePairs, type Pairs } from '../../annexes/shareWords';
import type { Rule } from '../../rule';
import { codedRows } from './codedRows';
import { codeKey, type DocumentCode } from './documentCode';
import { dated, mentions, toldCodes, unlisted, type Mention } from '../mentions/mentions';

/** What a mention may have been meant for. */
interface Known {
  readonly code: string;
  readonly read: DocumentCode;
  readonly day: Day | undefined;
  readonly at: Place;
  readonly about: string;
  readonly listed: boolean;
  /** Named somewhere; in words or in the request. */
  readonly cited: boolean;
  readonly told: boolean;
  /** Among the mentions; what is listed comes before all. */
  readonly order: number;
  /** Among all that are known. */
  readonly place: number;
}

export const vb20NumberTurned: Rule = {
  id: 'VB20',
  title: 'Số văn bản trong lời khác danh mục hoặc khác nơi nhắc trước',
  severity: 'Cảnh báo',
  example:
    'Thông tin: “Công văn số 731/STC-NS ngày 05/3/2026”; lời mở đầu: “713/STC-NS ngày 05/3/2026”.',
  remedy: 'Sửa số cho khớp một nơi.',
  *check(facts) {
    if (unlisted(facts).length === 0) return;
    const known = knownDocuments(facts);
    for (const mention of unlisted(facts)) {
      const own = known.get(lettersOf(mention.read));
      if (!own) continue;
      const digits = digitsOf(mention.read.number);
      if (!own.byDigits.has(digits) && dayOf(mention) === undefined) continue;
      const about = sharedWith(own, mention);
      if (dayOf(mention) === undefined && about.size < SAME && !own.uncited.has(digits)) continue;
      const meant = likely(own, mention).find(
        (one) => one.order < mention.order && isMeant(mention, one, about),
      );
      if (!meant) continue;
      const day = mention.day === undefined ? '' : ` ngày ${printDay(mention.day)}`;
      yield {
        at: mention.at,
        also: [meant.at],
        message: `Ghi văn bản số ${mention.code}${day}, ${meant.at.sheet} (ô ${meant.at.cell}) ghi ${meant.code}${meant.day === undefined ? '' : ` ngày ${printDay(meant.day)}`}: có lẽ gõ nhầm số, sửa một trong hai nơi.`,
      };
    }
  },
};

/** So many pairs of words in common say that two documents are the very same. */
const SAME = 3;

/** Documents whose codes have the same letters: the listed ones, then those named, first places first. */
interface Family {
  readonly byDigits: Map<number, Known[]>;
  /** Digits of those listed that are named nowhere. */
  readonly uncited: Set<number>;
  readonly byDay: Map<Day, Known[]>;
  /** What any of them is about. */
  readonly about: () => Pairs;
}

/** What a mention is about, as far as any document of the family is about it too. */
function sharedWith({ about }: Family, { after }: Mention): Pairs {
  const known = about();
  const shared = new Set<string>();
  for (const pair of pairsOf(after)) if (known.has(pair)) shared.add(pair);
  return shared;
}

/** More documents of one day make every number look like a slip of another. */
const MOST_OF_A_DAY = 300;

/** Those that `isMeant` may hold for: of its digits, or of its day. */
function likely({ byDigits, byDay }: Family, mention: Mention): readonly Known[] {
  const day = dayOf(mention);
  const turned = byDigits.get(digitsOf(mention.read.number)) ?? [];
  const sameDay = (day === undefined ? undefined : byDay.get(day)) ?? [];
  if (sameDay.length === 0 || sameDay.length > MOST_OF_A_DAY) return turned;
  return [...new Set([...turned, ...sameDay])].sort((a, b) => a.place - b.place);
}

function newFamily(): Family {
  const byDigits: Family['byDigits'] = new Map();
  const about = once(() => {
    const all = new Set<string>();
    for (const known of byDigits.values())
      for (const one of known) for (const pair of pairsOf(one.about)) all.add(pair);
    return all;
  });
  return { byDigits, uncited: new Set(), byDay: new Map(), about };
}

/** Of long lists few documents have the digits or the day of a mention that is not listed: no other is meant. */
function knownDocuments(facts: Facts): ReadonlyMap<string, Family> {
  const digitsOfSome = new Set(unlisted(facts).map(({ read }) => digitsOf(read.number)));
  const daysOfSome = new Set(unlisted(facts).map(dayOf));
  const mayBeMeant = ({ number }: DocumentCode, day: Day | undefined): boolean =>
    digitsOfSome.has(digitsOf(number)) || (day !== undefined && daysOfSome.has(day));
  const families = new Map<string, Family>();
  let place = 0;
  const cited = new Set(mentions(facts).map(({ code }) => codeKey(code)));
  for (const { cells, read, issued } of codedRows(facts)) {
    const day = issued?.precision === 'day' ? issued.to : undefined;
    if (!read || !mayBeMeant(read, day)) continue;
    const { text: code, at } = cells.code;
    const key = codeKey(code);
    const names = { cited: cited.has(key), told: toldCodes(facts).has(key), order: -1 };
    const about = cells.abstract.text;
    place += 1;
    addKnown(families, { code, read, day, at, about, listed: true, place, ...names });
  }
  const seen = new Set<string>();
  for (const { code, read, at, after: about, day, from, order } of dated(facts)) {
    if (from === 'sheet' || seen.has(codeKey(code))) continue;
    seen.add(codeKey(code));
    if (!mayBeMeant(read, day)) continue;
    const names = { cited: true, told: true, order };
    place += 1;
    addKnown(families, { code, read, day, at, about, listed: false, place, ...names });
  }
  return families;
}

function addKnown(families: Map<string, Family>, known: Known): void {
  const key = lettersOf(known.read);
  const family = families.get(key) ?? newFamily();
  families.set(key, family);
  const digits = digitsOf(known.read.number);
  if (!known.cited) family.uncited.add(digits);
  addTo(family.byDigits, digits, known);
  if (known.day !== undefined) addTo(family.byDay, known.day, known);
}

/**
 * The same letters and day, and digits that one slip turns into the others'. Two numbers side by side may both be right
 * unless they are about the same; without a day only digits in another order count, and only of a document never named
 * or of the very same.
 */
function isMeant(mention: Mention, known: Known, about: Pairs): boolean {
  const [a, b] = [mention.read.number, known.read.number];
  if (a === b || (known.at.sheet === mention.at.sheet && known.at.cell === mention.at.cell))
    return false;
  if (known.listed && OF_ABOVE.test(mention.after)) return false;
  const day = dayOf(mention);
  if (day === undefined || known.day === undefined)
    return known.listed && (!known.cited || isAbout(known, about, SAME));
  if (day !== known.day || !(looksMistyped(a, b) || isTensOther(a, b))) return false;
  if (isTurned(a, b)) return true;
  const near = Math.abs(a - b) < 4 || (known.listed && known.told);
  return !near || isAbout(known, about, 2);
}

/** `181/QĐ-UBND của UBND tỉnh`: none of the commune's own. */
const OF_ABOVE =
  /^ (?:của|do) (?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND|Ban Chỉ đạo|Văn phòng) ){0,2}(?:tỉnh|thành phố|Trung ương|Tỉnh ủy|Thành ủy|Sở|Bộ|Chính phủ|Thủ tướng)(?!\p{L})/iu;

/** The day beside a document, or the one its sentence begins with. */
function dayOf({ day, near }: Mention): Day | undefined {
  return day ?? near;
}

function isAbout({ about }: Known, pairs: Pairs, least: number): boolean {
  return pairs.size >= least && sharePairs(pairs, pairsOf(about), least);
}

/** `05-CT/ĐU`, `15-CT/ĐU`: printed with two digits, numbers below ten differ by one of them. */
function isTensOther(a: number, b: number): boolean {
  return Math.min(a, b) < 10 && Math.max(a, b) < 100 && Math.abs(a - b) % 10 === 0;
}

function isTurned(a: number, b: number): boolean {
  return a !== b && digitsOf(a) === digitsOf(b);
}

/** The same for numbers of the same digits in any order: how often each of the ten stands, five at most, three bits for each. */
function digitsOf(value: number): number {
  let digits = 0;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10)) digits += 1 << (3 * (rest % 10));
  return digits;
}

function lettersOf({ kind, type = '', body }: DocumentCode): string {
  return `${kind} ${type} ${body}`;
}
