import { memo } from '../../../memo/memo';
import { normalize } from '../../../letters/vietnamese';
import { LISTED_NOUNS, WARDS } from '../../lexicon';
import { figuresIn, type Said } from '../../read';

/** `03 trường học (THCS Phúc Thịnh, THCS Xuân Quang, Tiểu học Ngọc Hội)`: a count and what is listed for it. */
export interface Listing {
  readonly count: number;
  readonly noun: string;
  /** How many names are listed at least and at most: `Văn hóa và Thể thao` may be one name or two. */
  readonly least: number;
  readonly most: number;
}

const COUNT = String.raw`#\s(${LISTED_NOUNS})(?!\p{L})`;
const IN_BRACKETS = new RegExp(String.raw`${COUNT}([^#%÷▤·().;:]{0,160})\(([^()]+)\)`, 'giu');
const AFTER_COLON = new RegExp(
  String.raw`${COUNT}[^#%÷▤·().;:]{0,60}(?:gồm|là)(?: các)?(?: \p{Ll}+)?:\s*([^.;:()]+)`,
  'giu',
);
/** `03 hợp tác xã: HTX …; HTX …`: to the sentence's end, each name begun like the first. */
const LISTED = new RegExp(String.raw`${COUNT}(?: (?:gồm|là))?: ([^.:()]+)(?=\.?$|\. )`, 'giu');
/** `07 khu vực: Bờ Kè, Chợ Cũ, …`. */
const PLACES = new RegExp(
  String.raw`${COUNT}([^#%÷▤·().;:,]{0,40})?: ([^#%÷▤·().;:]+)(?=[.;]|$)`,
  'giu',
);
/** `Ba sản phẩm chưa lên sàn là khô cá sặc và chuối sấy`: what is counted, in small letters, to the clause's end. */
const IN_WORDS = new RegExp(
  String.raw`${COUNT}([^#%÷▤·().;:,]{0,60}?) (?:là|gồm|gồm có|bao gồm)(?::|(?!\p{L}))(?: các \p{L}+)? ([^#%÷▤·().;:]+? và [^#%÷▤·().;:,]+)(?=[.;]|$)`,
  'giu',
);
const DOCUMENTS =
  /#\s(kế hoạch|quyết định|công văn|nghị quyết|chỉ thị|chương trình|thông báo|tờ trình)(?: gồm| là)?(?: các \p{L}+)?: ?(.+?)(?=\.(?:\s|\/\.|$)|$)/giu;
const MEETINGS =
  /#\s(phiên|cuộc)(?: họp)?(?! \p{L}*họp)[^#%÷▤.;:()]{0,40}? vào các ngày ([#▤](?:(?:,| và) [#▤])+)(?!(?:,| và) #)/giu;

/** Counts followed by names: in the bracket right behind the counted thing (or beginning with its name), or after `gồm …:`. */
export const listingsIn = memo((said: Said): readonly Listing[] => {
  if (!/[(:]|các ngày| là | gồm /u.test(said.line) || !said.line.includes('#')) return [];
  return [
    ...each(said, IN_BRACKETS, inBrackets),
    ...each(said, AFTER_COLON, afterColon),
    ...each(said, LISTED, alike),
    ...each(said, PLACES, places),
    ...each(said, IN_WORDS, inWords),
    ...each(said, DOCUMENTS, documents),
    ...each(said, MEETINGS, (match) => meetings(said, match)),
  ];
});

interface HowMany extends Pick<Listing, 'least' | 'most'> {
  /** Where words may be no list of them all: only of one name too few, or too many, it is told. */
  readonly told?: 'fewer' | 'near';
}

type Listed = HowMany | undefined;

function each(
  said: Said,
  pattern: RegExp,
  listOf: (match: RegExpExecArray) => Listed,
): readonly Listing[] {
  return [...said.cased.matchAll(pattern)].flatMap((match) => {
    const [counted] = figuresIn(said, match.index, match.index + 1);
    const list = listOf(match);
    if (!list || !counted || counted.hedged || counted.value > 999) return [];
    const { least, most, told } = list;
    // `bốn tổ dân phố mở 2 lớp (Chợ Cũ, Bến Đò, Giếng Đá, Vườn Ươm)`: of those that were counted first.
    const before = said.line.slice(0, match.index).split(/[.;:]/u).at(-1)?.length ?? 0;
    const others = figuresIn(said, match.index - before, match.index);
    if (others.some(({ sign, value }) => sign === '#' && value === most)) return [];
    const missing = counted.value - most;
    if (told !== undefined && missing !== 1 && (told === 'fewer' || missing !== -1)) return [];
    return [{ count: counted.value, noun: match[1] ?? '', least, most }];
  });
}

function inBrackets([, noun = '', between = '', inside = '']: RegExpExecArray): Listed {
  const names = namesOf(inside);
  const right = between.trim() === '' && names.every(isName);
  // `(UBND tỉnh 06, Chủ tịch UBND xã 05)` counts parts; `(Tổ 1, Tổ 2)` names them.
  const leads = new Set(names.map((name) => name.replace(/ #$/u, '')));
  if (names.every((name) => name.endsWith(' #')) && leads.size > 1) return undefined;
  const named = names.every((name) => name.toLowerCase().startsWith(noun.toLowerCase()));
  if (names.length === 0 || isNote(inside)) return undefined;
  if (right || named) return howMany(inside);
  const isPlaces = names.length > 1 && ONE_A_PLACE.test(noun) && names.every(isPlace);
  const list = isPlaces && !SOME.test(between) ? howMany(inside) : undefined;
  return list && { ...list, told: 'fewer' };
}

/** Of such things there is one in a place: `04 trạm đo mực nước (Bờ Kè, Vàm Xáng, …)`. */
const ONE_A_PLACE = new RegExp(`^(?:trạm|bến|chợ|đội|tổ|trường|phường|xã|${WARDS})$`, 'iu');
const SOME =
  /(?<!\p{L})(?:như|nhất là|chủ yếu|điển hình|tiêu biểu|trong đó|riêng|kể cả|trừ|ngoài)(?!\p{L})/iu;

/** Two to four words that all begin with capitals. */
function isPlace(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}*|\d+)){1,3}$/u.test(name);
}

function places([, noun = '', between = '', list = '']: RegExpExecArray): Listed {
  const names = list.split(/,| và /u).map(normalize);
  const isList = names.length > 2 && ONE_A_PLACE.test(noun) && names.every(isPlace);
  if (!isList || SOME.test(between)) return undefined;
  return { least: names.length, most: names.length, ...(between !== '' && { told: 'near' }) };
}

/** So many words has what is named in a list at most. */
const LONGEST_NAME = 6;

function inWords([, , between = '', list = '']: RegExpExecArray): Listed {
  const names = namesOf(list);
  const isList =
    names.length > 1 &&
    !names.every(isName) &&
    names.every((name) => name.split(' ').length <= LONGEST_NAME) &&
    !SOME.test(between) &&
    !/(?<!\p{L})(?:khác|vân vân|v\.v|như|để|vì|do|nhưng|mà|nên|thì|đều|đã|cùng)(?!\p{L})|\.\.\.|…/iu.test(
      list,
    );
  return isList ? { least: 1, most: names.length, told: 'fewer' } : undefined;
}

function afterColon([, , list = '']: RegExpExecArray): Listed {
  const names = namesOf(list);
  return names.length > 1 && names.every(isName) ? howMany(list) : undefined;
}

/** Where every name begins alike, no comma can be inside one. */
function alike([found, , list = '']: RegExpExecArray): Listed {
  const names = list.split(/[,;]| và /u).map(normalize);
  const firsts = new Set(names.map((name) => name.split(' ')[0]));
  const known = / (?:gồm|là): /iu.test(found) && !list.includes(';');
  if (known || names.length < 2 || firsts.size > 1 || !names.every(isName)) return undefined;
  return { least: names.length, most: names.length };
}

/** `02 kế hoạch gồm: Kế hoạch số …; Kế hoạch số …`. */
function documents([, noun = '', list = '']: RegExpExecArray): Listed {
  const named = new RegExp(`^(?:và )?(?:${noun} )?số ·`, 'iu');
  const all = list.split(/\s*;\s*/u).filter((item) => item !== '');
  const next = all.findIndex((item) => /^(?:và )?# \p{Ll}/u.test(item));
  const items = next < 0 ? all : all.slice(0, next);
  if (items.length < 2 || !items.every((item) => named.test(item))) return undefined;
  const inside = items.flatMap((item) => item.split(/(?:,| và) (?=số ·|\p{Lu}[\p{L} ]+ số ·)/u));
  return { least: items.length, most: inside.length };
}

/** `họp 03 phiên vào các ngày 10/02, 08/4 và 05/6/2026`: a meeting a day; days of one month may be those of one meeting. */
function meetings(said: Said, { index, 0: found, 1: noun = '' }: RegExpExecArray): Listed {
  if (noun.toLowerCase() === 'cuộc' && !/^# cuộc họp/iu.test(found)) return undefined;
  const figures = figuresIn(said, index + 1, index + found.length);
  const days = figures.map(({ from, to }) => said.text.slice(from, to));
  const months = new Set(days.map((day) => day.split('/')[1]));
  const apart = months.size === days.length && !months.has(undefined);
  return { least: apart ? days.length : 1, most: days.length };
}

/** Offices whose one name holds a comma or an “and”. */
const ONE_NAME =
  /Văn hóa, (?:Thể thao và Du lịch|Xã hội)|Kinh tế, Hạ tầng và Đô thị|Khoa học (?:và|,) Công nghệ|Nông nghiệp và Môi trường|Giáo dục và Đào tạo|HĐND(?: và|,) UBND|Hội đồng nhân dân và Ủy ban nhân dân/giu;

function namesOf(list: string): readonly string[] {
  return partsOf(list, /,| và /u);
}

function partsOf(list: string, between: RegExp): readonly string[] {
  const whole = list.replace(ONE_NAME, (name) => name.replace(/,? /gu, '\u00a0'));
  const parts = whole.split(whole.includes(';') ? ';' : between);
  return parts.map(normalize).filter((part) => part !== '');
}

/** An “and” parts two names for sure only where both begin alike (`Trường A và Trường B`). */
function howMany(list: string): Listed {
  const most = namesOf(list);
  const firsts = most.map((name) => name.split(' ')[0]);
  const alike = new Set(firsts).size < firsts.length;
  return { least: alike ? most.length : partsOf(list, /,/u).length, most: most.length };
}

/** `(Phụ lục I kèm theo)` refers to a list; it is none. */
function isNote(inside: string): boolean {
  return /phụ lục|kèm theo|chi tiết|danh sách|biểu số|^\s*(?:theo|có|xem|trong đó)(?!\p{L})/iu.test(
    inside,
  );
}

/** A name begins with a capital, holds no figures but its own, and is no clause. */
function isName(part: string): boolean {
  return (
    /^\p{Lu}/u.test(part) &&
    !/[·▤%]/u.test(part) &&
    part.split(' ').length <= 8 &&
    !/\.\.\.|…|v\.v/u.test(part)
  );
}
