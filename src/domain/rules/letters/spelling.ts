/** What is wrong with a word as a Vietnamese syllable: its tone stands on another vowel (`tóan`), or it can be none. */
export type Misspelling = { readonly mended: string } | 'impossible';

const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ooc',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ue uê uêch uên uênh ui um un ung uơ uơn up ut',
    'uy uya uych uyên uyêt uynh uyt uyp uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu',
    'ươc ươi ươm ươn ương ươp ươt ươu y',
  ]
    .join(' ')
    .split(' '),
);
/** These begin a syllable, or stand behind `qu`. */
const WITH_Y = new Set('yêm yên yêng yêt yêu ynh yt ych yn yp yu'.split(' '));
const ONSET = /^(?:ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|th|tr|ch|qu(?=.)|[bcdđghklmnprstvx])?/u;
const LETTERS = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Sắc and nặng: no other tone ends in a stop. */
const OF_STOPS = /[\u0301\u0323]/u;

/** Looks at words in small letters with marks: all others may be names, codes or foreign. `undefined` for what can be a syllable. */
export function misspelling(word: string): Misspelling | undefined {
  if (!LETTERS.test(word) || /^[a-z]+$/u.test(word) || !/[^bcdđghklmnpqrstvx]/u.test(word))
    return undefined;
  const letters = Array.from(word, lettered);
  const plain = letters.map(({ base }) => base).join('');
  const onset = ONSET.exec(plain)?.[0] ?? '';
  const rhyme = rhymeBehind(onset, plain.slice(onset.length));
  const at = letters.findIndex(({ tone }) => tone !== '');
  const tone = letters[at]?.tone ?? '';
  if (rhyme === undefined || letters.filter((one) => one.tone !== '').length > 1)
    return 'impossible';
  if (/(?:[cpt]|ch)$/u.test(rhyme) && !OF_STOPS.test(tone)) return 'impossible';
  const places = placesOfTone(rhyme).map((place) => plain.length - rhyme.length + place);
  const [right = at] = places;
  if (at < 0 || places.includes(at)) return undefined;
  return {
    mended: letters
      .map(({ base }, index) => base + (index === right ? tone : ''))
      .join('')
      .normalize('NFC'),
  };
}

function lettered(letter: string): { readonly base: string; readonly tone: string } {
  const parts = letter.normalize('NFD');
  return {
    base: parts.replace(TONE, '').normalize('NFC'),
    tone: TONE.exec(parts)?.[0] ?? '',
  };
}

/** The rhyme behind an onset where the two may stand together; `giếng` is gi + iêng, `gì` g + i. */
function rhymeBehind(onset: string, rest: string): string | undefined {
  if (onset === 'gi') return RHYMES.has(rest) ? rest : known(`i${rest}`);
  if (WITH_Y.has(rest))
    return onset === 'qu' || (onset === '' && /^yê/u.test(rest)) ? rest : undefined;
  const isFront = /^[eêiy]/u.test(rest);
  const clashes = /^(?:c|ng)$/u.test(onset)
    ? isFront
    : onset === 'g'
      ? /^[eêy]/u.test(rest)
      : /^(?:k|gh|ngh)$/u.test(onset) && !isFront;
  return clashes ? undefined : known(rest);
}

function known(rhyme: string): string | undefined {
  return RHYMES.has(rhyme) ? rhyme : undefined;
}

/** Where the tone may stand, by place in the rhyme; `oa`, `oe`, `uy` have two ways. */
function placesOfTone(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rhyme)?.[0] ?? '';
  const marked = Math.max(...Array.from(vowels, (one, at) => (/[ăâêôơư]/u.test(one) ? at : -1)));
  if (marked >= 0) return [marked];
  if (vowels.length === 1) return [0];
  if (vowels.length < rhyme.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return /^(?:oa|oe|uy)$/u.test(vowels) ? [0, 1] : [0];
}
