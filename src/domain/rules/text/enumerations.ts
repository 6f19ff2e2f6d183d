import { normalize } from '../../vietnamese';
import { maskReferences } from './maskReferences';

/** `03 trường học (THCS Phúc Thịnh, THCS Xuân Quang, Tiểu học Ngọc Hội)`: a count and what is listed for it. */
export interface Enumeration {
  readonly count: number;
  readonly noun: string;
  readonly listed: readonly string[];
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

/** Counts followed by names: in the bracket right behind the counted thing (or beginning with its name), or after `gồm …:`. */
export function enumerationsIn(text: string): readonly Enumeration[] {
  if (!/\d/u.test(text) || !/[(:]/u.test(text)) return [];
  const masked = maskReferences(text);
  return [...inBrackets(masked), ...afterColon(masked)];
}

function inBrackets(text: string): readonly Enumeration[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(
    ([, count, noun = '', between = '', inside = '']) => {
      const names = namesOf(inside);
      const right = between.trim() === '' && names.every(isName);
      const named = names.every((name) => name.toLowerCase().startsWith(noun.toLowerCase()));
      return (right || named) && names.length > 0
        ? [{ count: Number(count), noun, listed: names }]
        : [];
    },
  );
}

function afterColon(text: string): readonly Enumeration[] {
  return [...text.matchAll(AFTER_COLON)].flatMap(([, count, noun = '', list = '']) => {
    const names = namesOf(list);
    return names.length > 1 && names.every(isName)
      ? [{ count: Number(count), noun, listed: names }]
      : [];
  });
}

function namesOf(list: string): readonly string[] {
  const parts = list.includes(';') ? list.split(';') : list.split(/,| và /u);
  return parts.map(normalize).filter((part) => part !== '');
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
