import { addTo } from '../../../addTo';
import { memo } from '../../../memo';
import { headerKey } from '../../../vietnamese';
import type { Facts } from '../../../facts';
import type { Passage } from '../../passages';
import { namedTables, type NamedRow, type NamedTable } from './rows';

/** A row that a sentence names, and where. */
export interface Mention {
  readonly row: NamedRow;
  readonly from: number;
  readonly to: number;
}

/** Rows by the first word of their name, so that a sentence is read once. */
const byFirstWord = memo((facts): ReadonlyMap<string, readonly NamedRow[]> => {
  const index = new Map<string, NamedRow[]>();
  for (const { rows } of namedTables(facts))
    for (const row of rows) addTo(index, row.key.split(' ')[0] ?? '', row);
  return index;
});

/** The rows that a sentence in small letters names. */
export function mentionsIn(lower: string, facts: Facts, passage: Passage): readonly Mention[] {
  const index = byFirstWord(facts);
  const all = [...lower.matchAll(/[\p{L}\d]+/gu)].flatMap(({ index: from, 0: word }) =>
    (index.get(word) ?? []).flatMap((row): Mention[] => {
      const to = from + row.key.length;
      const whole = lower.startsWith(row.key, from) && !/^[\p{L}\d]/u.test(lower.slice(to, to + 1));
      return whole && isNamed(lower, from, row, passage) ? [{ row, from, to }] : [];
    }),
  );
  // `Rạch Cát Nhỏ` is not `Rạch Cát`.
  return all.filter(({ from, to }) => !all.some((one) => one.from === from && one.to > to));
}

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
  const number = /(?:[IVXLC]+|\d+)$/u.exec(sheet.trim())?.[0];
  return (
    number !== undefined &&
    new RegExp(`phụ lục(?: số)? ${number}(?![\\p{L}\\d])`, 'iu').test(passage.text)
  );
}
