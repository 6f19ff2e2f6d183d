import { addTo } from '../../../groupBy';
import { memo } from '../../../memo/memo';
import { headerKey } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import { fromRoman, toRoman } from '../../../numbering/roman';
import { oncePer } from '../../oncePer';
import type { Passage } from '../../passages';
import type { Said } from '../../read';
import { namedTables, type NamedRow, type NamedTable } from './rows';

/** A row that a sentence names, and where. */
export interface Mention {
  readonly row: NamedRow;
  readonly from: number;
  readonly to: number;
}

/** What a row is called, by its first word, so that a sentence is read once. */
const byFirstWord = memo((facts) => {
  const index = new Map<string, { readonly row: NamedRow; readonly key: string }[]>();
  for (const { rows } of namedTables(facts))
    for (const row of rows)
      for (const key of [row.key, ...row.halves])
        addTo(index, /[\p{L}\d]+/u.exec(key)?.[0] ?? '', { row, key });
  return index;
});

/** The rows that a sentence in small letters names. */
export function mentionsIn(lower: string, facts: Facts, passage: Passage): readonly Mention[] {
  const index = byFirstWord(facts);
  const all = [...lower.matchAll(/[\p{L}\d]+/gu)].flatMap(({ index: at, 0: word }) =>
    (index.get(word) ?? []).flatMap(({ row, key }): Mention[] => {
      const from = at - key.search(/[\p{L}\d]/u);
      const to = from + key.length;
      const whole = lower.startsWith(key, from) && !/^[\p{L}\d]/u.test(lower.slice(to, to + 1));
      return whole && isNamed(lower, from, row, passage) ? [{ row, from, to }] : [];
    }),
  );
  // `Rạch Cát Nhỏ` is not `Rạch Cát`.
  return withHalves(
    lower,
    all.filter(({ from, to }) => !all.some((one) => one.from === from && one.to > to)),
  );
}

/** `tổ số 8 (Hạ Đoạn)`: one name; a half that is a number is one only behind the word for its kind. */
function withHalves(lower: string, all: readonly Mention[]): readonly Mention[] {
  const joined = all.flatMap((one): readonly Mention[] => {
    const other = all.find(({ row, from }) => row === one.row && from > one.to);
    const gap = other && lower.slice(one.to, other.from);
    return gap !== undefined && /^ ?[(–-] ?$/u.test(gap) && other
      ? [{ ...one, to: other.to + (lower.charAt(other.to) === ')' ? 1 : 0) }]
      : [];
  });
  return [
    ...joined,
    ...all.filter(
      (one) =>
        !joined.some(({ row, from, to }) => row === one.row && one.from >= from && one.to <= to) &&
        (!/^số \d+$/u.test(lower.slice(one.from, one.to)) ||
          one.row.table.kind.includes(/(\p{L}+) $/u.exec(lower.slice(0, one.from))?.[1] ?? '·')),
    ),
  ];
}

/** A sentence in small letters with the rows that it names. */
export interface NamedIn {
  readonly lower: string;
  readonly mentions: readonly Mention[];
  /** Where rows are named, in the order of the words: `Cụm Bản Chang` and `Bản Chang` end at one place. */
  readonly places: readonly Mention[];
}

/** `undefined` where small letters stand at other places than those typed. */
export function namedIn(facts: Facts, passage: Passage, { text }: Said): NamedIn | undefined {
  const lower = headerKey(text);
  if (lower.length !== text.length) return undefined;
  const mentions = mentionsIn(lower, facts, passage).filter(
    ({ row, from, to }) => !isCommon(text.slice(from, to), row),
  );
  const places = new Map<number, Mention>();
  for (const one of mentions) if (!places.has(one.to)) places.set(one.to, one);
  return { lower, mentions, places: [...places.values()].sort((a, b) => a.from - b.from) };
}

/** `số hóa thành cổ` names no thôn Thành Cổ: of a name that the table writes with capitals, no letter is one. */
const isCommon = (typed: string, { name }: NamedRow): boolean =>
  /\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*$/u.test(name) && !/\p{Lu}/u.test(typed);

/** A name of one word may be any word: only behind the word for its kind, or a number where its annex is cited. */
function isNamed(
  lower: string,
  from: number,
  { key, name, table }: NamedRow,
  passage: Passage,
): boolean {
  if (key.includes(' ')) return !isOfOther(lower.slice(0, from), name, table);
  const kind = headerKey(name).slice(0, -key.length).trim();
  const lead = lower.slice(0, from).trimEnd();
  return (kind !== '' && lead.endsWith(kind)) || (/\d$/.test(lead) && isAbout(passage, table));
}

/** `chợ Nam Phú` is not the thôn of that name. */
function isOfOther(lead: string, name: string, { kind }: NamedTable): boolean {
  const place = OTHER_PLACE.exec(lead)?.[1];
  return place !== undefined && !headerKey(name).includes(place) && !kind.includes(place);
}

const OTHER_PLACE =
  /(?<!\p{L})(chợ|cảng(?: cá)?|bến(?: cá)?|bãi(?: tắm)?|trường(?: \p{L}+){0,3}|hợp tác xã(?: \p{L}+)?|nhà văn hóa|trạm(?: y tế)?|cầu|hồ|đình|chùa|tổ|quầy) $/u;

/** A clause tells of its row up to the next name, semicolon or sentence. */
export function nextStop(lower: string, { to }: Mention, mentions: readonly Mention[]): number {
  const next = Math.min(
    ...mentions.filter(({ from }) => from >= to).map(({ from }) => from),
    lower.length,
  );
  const stop = /[;]|\.\s/u.exec(lower.slice(to))?.index;
  return Math.min(next, to + 100, stop === undefined ? lower.length : to + stop);
}

/** The passage cites the annex that holds the table. */
export function isAbout(passage: Passage, { sheet }: NamedTable): boolean {
  return cites(passage)(sheet);
}

const cites = memo(({ text }: Passage) =>
  oncePer((sheet: string): boolean => {
    const typed = /(?:[IVXLC]+|\d+)$/u.exec(sheet.trim())?.[0] ?? '';
    const number = fromRoman(typed) ?? Number(typed);
    if (number === 0) return false;
    // `Phụ lục I` is said of a sheet `Phụ lục 1`.
    return new RegExp(`phụ lục(?: số)? (?:${number}|${toRoman(number)})(?![\\p{L}\\d])`, 'iu').test(
      text,
    );
  }),
);
