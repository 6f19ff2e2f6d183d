import { editDistance } from '../../../editDistance';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo';
import type { Place } from '../../../place';
import { freeCells } from '../../../tables/freeCells';
import { normalize, withoutMarks } from '../../../vietnamese';
import { passages } from '../../../words/passages';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const KIND = 'thôn|xóm|bản|ấp|tổ dân phố|khu phố|khu dân cư|khóm|buôn|làng|khu';
/** `Thôn` where a sentence begins. */
const ANY_CASE = KIND.replace(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const NAME = String.raw`\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3}`;
const LABEL = new RegExp(String.raw`^(?:(?:${ANY_CASE}) )?(${NAME})$`, 'u');
const SAID = new RegExp(String.raw`(?<!\p{L})(?:${ANY_CASE}) (${NAME})(?!\p{L})`, 'gu');

export const tt25VillageMistyped: Rule = {
  id: 'TT25',
  title: 'Tên thôn, tổ dân phố gần giống một tên trong phụ lục',
  severity: 'Cảnh báo',
  example: 'Phụ lục có tổ dân phố Bến Mới, lời viết “tổ dân phố Bến Mơ”.',
  remedy: 'Sửa tên trong lời, hoặc trong phụ lục.',
  yieldsTo: ['TT05', 'TT22'],
  *check(facts) {
    const known = labels(facts);
    if (known.size === 0) return;
    const said = namesSaid(facts);
    for (const [name, [at, again]] of said) {
      if (!at || again || known.has(name)) continue;
      const meant = [...known].find(([label]) => isNearly(name, label));
      if (!meant) continue;
      const [label, place] = meant;
      yield {
        at,
        also: [place],
        message: `Lời ghi tên ${quote(name)}, ${place.sheet} (ô ${place.cell}) có “${label}” mà không có “${name}”: có lẽ là “${label}”.`,
      };
    }
  },
};

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
function namesSaid(facts: Facts): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const { at, text, area } of passages(facts, 'printed')) {
    if (area === 'cells') continue;
    for (const [, name = ''] of text.matchAll(SAID))
      found.set(name, [...(found.get(name) ?? []), at]);
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
