import { addTo } from '../../../groupBy';
import { clip } from '../../../letters/clipped';
import { editDistance } from '../../../letters/editDistance';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import type { Place } from '../../../place';
import { freeCells } from '../../../tables/freeCells';
import { normalize, withoutMarks } from '../../../letters/vietnamese';
import { wardLists } from '../../../words/known/wardLists';
import { WARDS } from '../../../words/lexicon';
import { passages } from '../../../words/passages';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

/** `Thôn` where a sentence begins. */
const ANY_CASE = WARDS.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const NAME = String.raw`\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3}`;
const LABEL = new RegExp(String.raw`^(?:(?:${ANY_CASE}) )?(${NAME})$`, 'u');
const SAID = new RegExp(String.raw`(?<!\p{L})(${ANY_CASE}) (${NAME})(?!\p{L})`, 'gu');
/** What was, and what is another commune's. */
const OTHERS =
  /(?<!\p{L})(?:cũ|giáp|sáp nhập|nhập|chia tách|đổi tên|nay là|trước đây|thuộc (?:xã|phường|tỉnh)|liên (?:thôn|xã)|tên gọi|thành lập mới|dự kiến)(?!\p{L})/u;

export const tt25VillageMistyped: Rule = {
  id: 'TT25',
  title: 'Tên thôn, tổ dân phố, khu vực không có hoặc gần giống một tên trong phụ lục',
  severity: 'Cảnh báo',
  example:
    'Phụ lục có tổ dân phố Bến Mới, lời viết “tổ dân phố Bến Mơ”; phụ lục kê đủ 7 khu vực, lời viết khu vực thứ tám.',
  remedy: 'Sửa tên trong lời, hoặc trong phụ lục.',
  yieldsTo: ['TT05', 'TT22'],
  *check(facts) {
    const known = labels(facts);
    if (known.size === 0) return;
    for (const [name, [one, again]] of namesSaid(facts)) {
      if (!one || again || known.has(name)) continue;
      const meant = [...known].find(([label]) => isNearly(name, label));
      if (meant) {
        const [label, place] = meant;
        yield {
          at: one.at,
          also: [place],
          message: `Lời ghi tên ${quote(name)}, ${place.sheet} (ô ${place.cell}) có “${clip(label)}” mà không có “${clip(name)}”: có lẽ là “${clip(label)}”.`,
        };
      } else {
        const list = wholeListWithout(facts, one);
        if (list)
          yield {
            at: one.at,
            also: [list.at],
            message: `Lời ghi ${quote(`${one.noun} ${name}`)}, ${list.at.sheet} kê đủ ${list.names.size} ${list.kind} mà không có tên ấy${likelyOf(one, [...list.names.keys()])}: sửa tên, hoặc bổ sung phụ lục.`,
          };
      }
    }
  },
};

/** A name as a sentence says it. */
interface NameSaid {
  readonly at: Place;
  readonly noun: string;
  readonly name: string;
  /** The sentence that it stands in, and what follows it there. */
  readonly sentence: string;
  readonly after: string;
}

/** Directions, and what else an area is called by, are no names of the list. */
const NO_NAME =
  /^(?:Đông|Tây|Nam|Bắc|Trung|Đồng bằng|Duyên|Trường|Trạm|Chợ|Cầu|Bến|Cảng|Ngã|Nhà|Công|Khu|Quốc|Đường|UBND|Thủ|Việt|ASEAN|Châu|I|II|III|IV|V|A|B|C|D)(?!\p{L})/u;

/** The list of all such parts that does not have a name of two words or more, where the sentence speaks of today's commune. */
function wholeListWithout(facts: Facts, { noun, name, sentence, after }: NameSaid) {
  const isOne = name.includes(' ') && !NO_NAME.test(name);
  if (!isOne || OTHERS.test(sentence) || /^,? (?:xã|phường|tỉnh|thành phố) \p{Lu}/u.test(after))
    return undefined;
  const lists = wardLists(facts);
  // A name that stands in a longer one, or in a bracket of the annex, is known.
  const isPart = freeCells(facts).some(
    ({ text, raw }) =>
      typeof raw === 'string' && (text.includes(name) || name.startsWith(`${normalize(text)} `)),
  );
  // `thôn` of one list may be `bản` of another: the words of a commune's parts are all in one.
  const [list] = lists.filter(({ nouns }) => nouns.includes(noun));
  return lists.length === 1 && list?.nouns.length === 1 && !isPart ? list : undefined;
}

/** The only name of the list that has a word of the one said, and is not told beside it. */
function likelyOf({ name, sentence }: NameSaid, names: readonly string[]): string {
  const words = name.toLowerCase().split(' ');
  const [only, second] = names.filter(
    (one) =>
      !sentence.toLowerCase().includes(one.toLowerCase()) &&
      one
        .toLowerCase()
        .split(' ')
        .some((word) => words.includes(word)),
  );
  return only !== undefined && second === undefined ? `, có lẽ là ${quote(only)}` : '';
}

/** Names that stand alone in a cell of a free table. */
const labels = memo((facts): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const { at, text } of freeCells(facts)) {
    const [, name] = LABEL.exec(normalize(text)) ?? [];
    if (name !== undefined && !found.has(name)) found.set(name, at);
  }
  return found;
});

/** Names that the words say, each with its places; one that is said twice is no slip. */
function namesSaid(facts: Facts): ReadonlyMap<string, readonly NameSaid[]> {
  const found = new Map<string, NameSaid[]>();
  for (const { at, text, area } of passages(facts, 'printed')) {
    if (area === 'cells') continue;
    for (const sentence of text.split(/(?<=[.;!?]) /u))
      for (const { 0: whole, 1: noun = '', 2: name = '', index } of sentence.matchAll(SAID)) {
        const after = sentence.slice(index + whole.length);
        addTo(found, name, { at, noun: noun.toLowerCase(), name, sentence, after });
      }
  }
  return found;
}

/** All words alike but one, and that but for a letter or a mark. */
function isNearly(said: string, label: string): boolean {
  const [one, other] = [said.split(' '), label.split(' ')];
  if (one.length !== other.length || one.length < 2) return false;
  const differing = one.flatMap((word, at) =>
    word === other[at] ? [] : [[word, other[at] ?? '']],
  );
  const [[a = '', b = ''] = []] = differing;
  return (
    differing.length === 1 &&
    Math.min(a.length, b.length) > 1 &&
    editDistance(withoutMarks(a).toLowerCase(), withoutMarks(b).toLowerCase()) <= 1
  );
}
