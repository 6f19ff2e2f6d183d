import { clip } from '../../../letters/clipped';
import type { Place } from '../../../place';
import { normalize, withoutMarks } from '../../../letters/vietnamese';
import { documentRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { infoPlace, infoText } from '../infoItem';
import { literal } from '../../../words/literal';
import { passages } from '../../../words/passages';

/** No unit's name is longer; a whole sentence typed there is another rule's. */
const MOST_WORDS = 12;
/** No kind of unit is longer, and a pattern of a whole cell cannot be made. */
const LONGEST_KIND = 60;

/** Names are never mended: which of two is right only the office knows. */
export const tt05PlaceNameTwoWays: Rule = {
  id: 'TT05',
  title: 'Tên xã viết không thống nhất',
  severity: 'Cảnh báo',
  example: '“Chiêm Hoá” một lần, “Chiêm Hóa” 11 lần; “Dương Hưu”, “Dương Hữu”.',
  remedy: 'Viết tên xã một cách trong cả báo cáo.',
  *check(facts) {
    const name = normalize(infoText(facts, 'ten_don_vi'));
    const kind = infoText(facts, 'loai_don_vi').toLowerCase();
    const words = name.split(' ').length;
    if (words < 2 || words > MOST_WORDS || kind.length > LONGEST_KIND) return;
    const places = placesOfNames(facts, name, kind);
    const own = places.get(name) ?? [];
    for (const [other, [at, ...also]] of places) {
      if (other === name || !at) continue;
      const count = also.length + 1;
      // Where the words never bear the name as declared, the declared one is the odd one.
      const declared = own.length === 0 && count > 1;
      yield {
        at: declared ? infoPlace(facts, 'ten_don_vi') : at,
        also: declared ? [at, ...also] : also,
        message: `Tên đơn vị viết “${clip(other)}” (${count} lần) trong khi tên đã khai là “${clip(name)}” (${own.length} lần trong lời): viết một cách.`,
      };
    }
  },
};

/**
 * Every way in which the name is written: the same letters with other marks, after the kind of unit or as place name; of
 * three words and more their order too, wherever it stands.
 */
function placesOfNames(facts: Facts, name: string, kind: string) {
  const places = new Map<string, { sheet: string; cell: string }[]>();
  const add = (found: string, at: { sheet: string; cell: string }) => {
    places.set(found, [...(places.get(found) ?? []), at]);
  };
  const bare = withoutMarks(name).toLowerCase();
  const placeName = normalize(infoText(facts, 'dia_danh'));
  if (withoutMarks(placeName).toLowerCase() === bare) add(placeName, infoPlace(facts, 'dia_danh'));
  const count = name.split(' ').length;
  const after = new RegExp(
    String.raw`(?<!\p{L})${literal(kind)}\s+((?:\p{Lu}\p{L}*\s?){${count}})`,
    'giu',
  );
  const anywhere = new RegExp(
    String.raw`(?<!\p{L}|\p{Lu}\p{Ll}* )(\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){${count - 1}})(?! \p{Lu})`,
    'gu',
  );
  for (const { text, at } of [...passages(facts, 'printed'), ...issuers(facts)]) {
    if (text.toLowerCase().includes(kind))
      for (const [, found = ''] of text.matchAll(after))
        if (withoutMarks(found.trim()).toLowerCase() === bare && isNamed(found))
          add(found.trim(), at);
    if (count > 2)
      for (const [, found = ''] of text.matchAll(anywhere))
        if (found !== name && inOrder(found) === inOrder(name)) add(found, at);
  }
  return places;
}

const inOrder = (name: string): string => name.split(' ').sort().join(' ');

/** Every issuing body of the list once: it prints in the annex. */
function issuers(facts: Facts): readonly { readonly text: string; readonly at: Place }[] {
  const firsts = new Map<string, Place>();
  for (const { cells } of documentRows(facts)) {
    const { text, at } = cells.issuer;
    if (!firsts.has(text)) firsts.set(text, at);
  }
  return [...firsts].map(([text, at]) => ({ text: normalize(text), at }));
}

/** Capitals throughout are a heading, not another name. */
function isNamed(found: string): boolean {
  return found !== found.toUpperCase();
}
