import { normalize } from '../../vietnamese';
import { listedDays } from './listedDays';
import { listedDocuments } from './listedDocuments';
import { maskReferences } from './maskReferences';

/** `03 trường học (THCS Phúc Thịnh, THCS Xuân Quang, Tiểu học Ngọc Hội)`: a count and what is listed for it. */
export interface Enumeration {
  readonly count: number;
  readonly noun: string;
  /** How many names are listed at least and at most: `Văn hóa và Thể thao` may be one name or two. */
  readonly least: number;
  readonly most: number;
}

const NOUNS =
  'trường học|trường|tổ chức|trụ sở|xóm|thôn|bản|ấp|tổ|mô hình|đơn vị|cơ quan|lớp|chi bộ|nhà văn hóa|phòng|điểm|cuộc|hội nghị|doanh nghiệp|hợp tác xã|nhiệm vụ|kế hoạch|văn bản|quyết định|công văn|chỉ tiêu|sản phẩm';
const IN_BRACKETS = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3}) (${NOUNS})(?!\p{L})([^\d().;:]{0,160})\(([^()]+)\)`,
  'giu',
);
const AFTER_COLON = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3}) (${NOUNS})(?!\p{L})[^\d().;:]{0,60}(?:gồm|là)(?: các)?(?: \p{Ll}+)?:\s*([^.;:()]+)`,
  'giu',
);

/** `03 hợp tác xã: HTX …; HTX …`: to the sentence's end, each name begun like the first. */
const LISTED = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3}) (${NOUNS})(?: (?:gồm|là))?: ([^.:()]+)(?=\.?$|\. )`,
  'giu',
);

/** Counts followed by names: in the bracket right behind the counted thing (or beginning with its name), or after `gồm …:`. */
export function enumerationsIn(text: string): readonly Enumeration[] {
  if (!/\d/u.test(text) || !/[(:]|các ngày/u.test(text)) return [];
  const masked = maskReferences(text);
  const inNames = [...inBrackets(masked), ...afterColon(masked)];
  return [...inNames, ...alike(masked), ...listedDocuments(masked), ...listedDays(text)];
}

/** Where every name begins alike, no comma can be inside one. */
function alike(text: string): readonly Enumeration[] {
  return [...text.matchAll(LISTED)].flatMap(([found, count, noun = '', list = '']) => {
    const names = list.split(/[,;]| và /u).map(normalize);
    const firsts = new Set(names.map((name) => name.split(' ')[0]));
    const known = / (?:gồm|là): /iu.test(found) && !list.includes(';');
    if (known || names.length < 2 || firsts.size > 1 || !names.every(isName)) return [];
    return [{ count: Number(count), noun, least: names.length, most: names.length }];
  });
}

function inBrackets(text: string): readonly Enumeration[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(
    ([, count, noun = '', between = '', inside = '']) => {
      const names = namesOf(inside);
      const right = between.trim() === '' && names.every(isName);
      const named = names.every((name) => name.toLowerCase().startsWith(noun.toLowerCase()));
      return (right || named) && names.length > 0 && !isNote(inside)
        ? [{ count: Number(count), noun, ...howMany(inside) }]
        : [];
    },
  );
}

function afterColon(text: string): readonly Enumeration[] {
  return [...text.matchAll(AFTER_COLON)].flatMap(([, count, noun = '', list = '']) => {
    const names = namesOf(list);
    return names.length > 1 && names.every(isName)
      ? [{ count: Number(count), noun, ...howMany(list) }]
      : [];
  });
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
function howMany(list: string): { readonly least: number; readonly most: number } {
  const most = partsOf(list, /,| và /u);
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
    !/[·%]/u.test(part) &&
    part.split(' ').length <= 8 &&
    !/\.\.\.|…|v\.v/u.test(part)
  );
}
