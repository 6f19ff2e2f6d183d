import { memo } from '../../memo/memo';
import type { Place } from '../../place';
import { freeTables, type FreeTable } from '../../tables/freeTables';
import { headerKey, normalize } from '../../letters/vietnamese';
import { WARDS } from '../lexicon';

/** All villages, or whatever a commune is parted into, as a table of an annex lists them. */
export interface WardList {
  /** As its header has it: `khu vực`, `thôn, bản`. */
  readonly kind: string;
  /** The first words that a name of it may have: `thôn`, `bản`. */
  readonly nouns: readonly string[];
  /** Names without the word for their kind, with their cells. */
  readonly names: ReadonlyMap<string, Place>;
  /** The cell of its header. */
  readonly at: Place;
}

const HEADER = new RegExp(
  String.raw`^(?:tên )?((?:${WARDS})(?:(?:,|/| và|, và| -) ?(?:${WARDS}))*)$`,
  'u',
);
/** What stands before a group of them. */
const GROUP = /^(?:[IVX]+|[A-ZĐ])\.?$/u;
const ALL = /^(?:toàn (?:xã|phường|đặc khu)|tổng|cộng)/iu;
/** Fewer may be those only of which something is told. */
const LEAST = 4;

/** Tables that list every part of the commune: they close with the row of the whole. */
export const wardLists = memo((facts): readonly WardList[] => freeTables(facts).flatMap(listOf));

function listOf({ sheet, headers, rows }: FreeTable): readonly WardList[] {
  const column = headers.findIndex((header) => HEADER.test(headerKey(header)));
  const kind = headerKey(headers[column] ?? '').replace(/^tên /u, '');
  if (column < 0 || column > 2) return [];
  const labels = rows.flatMap(({ group, cells }) => {
    const [cell] = cells
      .slice(0, column + 1)
      .filter((one) => typeof one?.raw === 'string')
      .slice(-1);
    const isGroup = group || (column > 0 && GROUP.test(cells[0]?.text ?? ''));
    return cell && !isGroup && /\p{L}/u.test(cell.text)
      ? [{ text: normalize(cell.text), at: cell.at }]
      : [];
  });
  const named = labels.filter(({ text }) => !ALL.test(text));
  if (named.length === labels.length || named.length < LEAST) return [];
  const nouns = kind.split(/,? và |[,/-] ?/u).map((noun) => noun.trim());
  const names = new Map(named.map(({ text, at }) => [nameOf(text, nouns), at]));
  const isList =
    names.size === named.length &&
    [...names.keys()].every((name) => /^(?:\p{Lu}|\d+$)/u.test(name));
  return isList ? [{ kind, nouns, names, at: { sheet, cell: '' } }] : [];
}

/** `Thôn Bến Mới (trung tâm)` is Bến Mới where the column is of thôn; `Xóm Chài` is a thôn's own name there. */
function nameOf(text: string, nouns: readonly string[]): string {
  const prefix = new RegExp(String.raw`^(?:${nouns.join('|')}) (?=[\p{Lu}\d])`, 'iu');
  return text.replace(prefix, '').replace(/ ?\(.*$/u, '');
}
