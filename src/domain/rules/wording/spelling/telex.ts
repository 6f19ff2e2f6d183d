import { perText } from '../../../memo/perText';
import { misspelling } from '../../letters/spelling';
import { ORDINARY_WORDS } from '../../text/spelling/ordinaryWords';

/** A word with keys of the Telex way of typing left in it, and what they make. */
export interface KeysLeft {
  readonly word: string;
  readonly meant: string;
}

/** Not in an address, a code or a name of letters and figures. */
const WORD = /(?<![\p{L}\p{M}\d@/\\_.#&-])[A-Za-z][a-z]{2,9}(?![\p{L}\p{M}\d@/\\_#&]|[.-]\p{L})/gu;
/** Without a key of a mark, or the one tone's that no word else ends in, a word is none of these. */
const MAY_BE = /aa|ee|oo|[aou]w|^dd|(?:ng|nh|[cmnpt])w[sfrxj]?$|[aeiouy][a-z]{0,2}j/;
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi(?=[aeou])|kh|ph|th|tr|ch|qu|dd|[bcdghklmnprstvx])?([aeiouyw]{1,6})([sfrxj]?)(ng|nh|ch|[cmnpt])?(w?)([sfrxj]?)$/;
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const HATS: readonly (readonly [RegExp, string])[] = [
  [/u?w?ow/u, 'ơ'],
  [/aa/u, 'â'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/aw/u, 'ă'],
  [/uw/u, 'ư'],
];

/** Words of other tongues that keys would make a syllable of. */
const FOREIGN: ReadonlySet<string> = new Set(
  [
    'been teen teens seen keen seem seems seeps keep keeps deep deeps beep beeps peer beer deer beef reef see sees bee',
    'bees tee tees fee fees tree trees moon moons noon soon room rooms boom booms loom loop loops hoop hoops coop coops',
    'boot boots root roots loot loots hoot hoots roof hoof door doors poor moor boor too tools book ddos cow cows bow bows',
    'how hows low lows mow mows now row rows tow tows vow vows town towns down downs gown gowns law laws paw raw saw',
    'raj taj haj hajj meet meets sheet boon boons goon coon coos moos boos roos',
  ].flatMap((line) => line.split(' ')),
);
/** Such as are shorter than those of ORDINARY_WORDS. */
const SHORT: ReadonlySet<string> = new Set(
  'đã để độ đề đó số hộ tổ xã vụ và về là có bộ sổ cơ sở kỳ tỷ lệ mở từ dự dữ đủ của cả tờ đồ đỡ bổ bố lộ lũ'.split(
    ' ',
  ),
);

/** `tiếng Vieejt`, `nhieemj vuj`: words of a text that Telex left as they were typed. */
export function keysLeftIn(text: string): readonly KeysLeft[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => {
    const meant = meantByKeys(word);
    return meant === undefined ? [] : [{ word, meant }];
  });
}

/** What keys left in a word make; nothing where they make no syllable, or may be a foreign word's letters. */
export const meantByKeys = perText((word): string | undefined => {
  const small = word.toLowerCase();
  if (!MAY_BE.test(small) || FOREIGN.has(small)) return undefined;
  const [, onset = '', vowels = '', inner = '', end = '', hook = '', outer = ''] =
    SYLLABLE.exec(small) ?? [];
  if (vowels === '' || vowels.startsWith('w') || (inner !== '' && outer !== '')) return undefined;
  const key = inner + outer;
  const { made, marks } = hatted(hook === '' ? vowels : hookedIn(vowels));
  const isDd = onset === 'dd';
  const syllable = toned(`${isDd ? 'đ' : onset}${made}${end}`, onset.length - (isDd ? 1 : 0), key);
  if (syllable === undefined || /[wj]/.test(syllable)) return undefined;
  const all = marks + (isDd ? 1 : 0);
  const isSure = key === '' ? all > 1 : all > 1 || isDd || (all > 0 && /[jfx]/.test(key));
  if (!isSure && !ORDINARY_WORDS.has(syllable) && !SHORT.has(syllable)) return undefined;
  // A capital may begin a name of another tongue.
  if (!isSure && small !== word) return undefined;
  return small === word ? syllable : syllable.charAt(0).toUpperCase() + syllable.slice(1);
});

/** The vowels with the marks that their keys make, and how many. */
function hatted(vowels: string): { readonly made: string; readonly marks: number } {
  const [keys, letter] = HATS.find(([one]) => one.test(vowels)) ?? [];
  if (!keys || letter === undefined) return { made: vowels, marks: 0 };
  const [found = ''] = keys.exec(vowels) ?? [];
  const both = letter === 'ơ' && found.startsWith('u');
  const made = vowels.replace(keys, both ? 'ươ' : letter);
  return { made, marks: found === 'uwow' ? 2 : 1 };
}

/** `truongw`: the key of a hook behind the syllable. */
const hookedIn = (vowels: string): string => vowels.replace(/(uo|[aou])(?=[^aou]*$)/u, '$1w');

/** The syllable with its tone where it belongs, if there is such a one. */
function toned(plain: string, from: number, key: string): string | undefined {
  const tone = TONES[key];
  const at = plain.slice(from).search(/[aăâeêioôơuưy]/u) + from + 1;
  const word = (tone === undefined ? plain : plain.slice(0, at) + tone + plain.slice(at)).normalize(
    'NFC',
  );
  if (/^[a-z]+$/.test(word)) return undefined;
  const fault = misspelling(word);
  return fault === undefined ? word : typeof fault === 'object' ? fault.mended : undefined;
}
