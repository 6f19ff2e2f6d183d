import { printDay, type Day } from '../../../number/dates/date';
import type { Place } from '../../../place';
import type { Facts } from '../../../facts';
import { looksMistyped } from '../../../words/looksMistyped';
import { sharedWords } from '../../annexes/sharedWords';
import type { Rule } from '../../rule';
import { codedRows } from './codedRows';
import type { DocumentCode } from './documentCode';
import { mentions, type Mention } from '../mentions/mentions';

/** What a mention may have been meant for. */
interface Known {
  readonly code: string;
  readonly read: DocumentCode;
  readonly day?: Day;
  readonly at: Place;
  readonly about: string;
  readonly listed: boolean;
  /** Among the mentions; what is listed comes before all. */
  readonly order: number;
}

export const vb20NumberTurned: Rule = {
  id: 'VB20',
  title: 'Số văn bản trong lời khác danh mục hoặc khác nơi nhắc trước',
  severity: 'Cảnh báo',
  example:
    'Thông tin: “Công văn số 731/STC-NS ngày 05/3/2026”; lời mở đầu: “713/STC-NS ngày 05/3/2026”.',
  remedy: 'Sửa số cho khớp một nơi.',
  *check(facts) {
    const known = knownDocuments(facts);
    const cited = new Set(mentions(facts).map(({ code }) => keyOf(code)));
    for (const [order, mention] of mentions(facts).entries()) {
      const own = known.get(lettersOf(mention.read)) ?? [];
      if (own.some(({ code, listed }) => listed && keyOf(code) === keyOf(mention.code))) continue;
      const meant = own.find((one) => one.order < order && isMeant(mention, one, cited));
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

/** By the letters of the code: the listed ones, then those named, first places first. */
function knownDocuments(facts: Facts): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  const add = (one: Known) => {
    const key = lettersOf(one.read);
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  };
  for (const { cells, read, issued } of codedRows(facts)) {
    const day = issued?.precision === 'day' ? { day: issued.to } : {};
    if (read)
      add({
        code: cells.code.text,
        read,
        at: cells.code.at,
        about: cells.abstract.text,
        listed: true,
        order: -1,
        ...day,
      });
  }
  const seen = new Set<string>();
  for (const [order, { code, read, at, after, day, from }] of mentions(facts).entries()) {
    if (day === undefined || from === 'task' || seen.has(keyOf(code))) continue;
    seen.add(keyOf(code));
    add({ code, read, at, about: after, listed: false, order, day });
  }
  return found;
}

/**
 * The same letters and day, and digits that one slip turns into the others'. Two numbers side by side may both be right
 * unless they are about the same; without a day only digits in another order count, and only of a document never named.
 */
function isMeant(mention: Mention, known: Known, cited: ReadonlySet<string>): boolean {
  const [a, b] = [mention.read.number, known.read.number];
  if (a === b || (known.at.sheet === mention.at.sheet && known.at.cell === mention.at.cell))
    return false;
  if (mention.day === undefined || known.day === undefined)
    return known.listed && isTurned(a, b) && !cited.has(keyOf(known.code));
  if (mention.day !== known.day || !looksMistyped(a, b)) return false;
  if (isTurned(a, b)) return true;
  const near = Math.abs(a - b) < 4 || (known.listed && cited.has(keyOf(known.code)));
  return !near || sharedWords(mention.after, known.about).length > 1;
}

function isTurned(a: number, b: number): boolean {
  const sorted = (value: number) => Array.from(String(value)).sort().join('');
  return a !== b && sorted(a) === sorted(b);
}

function lettersOf({ kind, type = '', body }: DocumentCode): string {
  return [kind, type, body].join(' ');
}

function keyOf(code: string): string {
  return code.replace(/^0+/u, '');
}
