import { NEXT_TOLD, WARDS } from '../lexicon';

/** From where a column's rows are counted. */
export type End = 'most' | 'least';

/** Words that make what they name the greatest or the least of all. */
const MOST =
  /(?:nhiều|cao|lớn|đông|tốt)(?: \p{L}+){0,4} nhất|(?:nhiều|cao|lớn|đông) hơn cả|tăng (?:nhanh|mạnh) nhất|dẫn đầu|đứng đầu|hài lòng nhất/u;
const LEAST = new RegExp(
  String.raw`(?:thấp|ít|vắng|nhỏ|kém|chậm)(?: \p{L}+){0,2} nhất(?! #)|(?:đứng|xếp) (?:cuối|chót)|cuối bảng|(?:${WARDS}|tổ|nơi|đơn vị) cuối(?! (?:năm|tháng|quý|kỳ|tuần)(?!\p{L}))`,
  'u',
);
/** The most of what is bad is the least of what the table counts. */
const BAD = /chê|chậm|trễ|tồn|thiếu|quá hạn|sai/u;

/** Who is the slowest has the most of what is late. */
const SLOW = /(?:kém|chậm)(?: \p{L}+){0,2} nhất/u;
const LATE = /trễ|tồn|quá hạn|sai/u;

/** What stands behind these comes after the one called first. */
export const NEXT = new RegExp(`(?<!\\p{L})(?:${NEXT_TOLD})(?!\\p{L})`, 'u');

/** Whether the words before an end narrow the rows among which it stands: `trong các xã cũ, …`, `không kể chợ, …`. */
export const isToldOfSome = (before: string): boolean => OF_SOME.test(before);

const OF_SOME =
  /(?<!\p{L})(?:trong (?:các|số|những|#|hai|ba|bốn|năm(?! (?:nay|20))|sáu|bảy|tám)|riêng|khối|nhóm|cụm|ngoài|trừ|không kể|không tính|còn lại|khác)(?!\p{L})[^;]*$/u;

/** Whether a clause itself tells of an end of some rows only, or of several that are: `bên biển nhiều nhất là …`, `hai nơi cuối bảng là …`. */
export const isAmongSome = (clause: string): boolean => AMONG.test(clause);

const AMONG = new RegExp(
  String.raw`(?:riêng|trong) (?:khối|nhóm|cụm|khu vực)|(?:^|[,;.]) ?(?:bên|phía|vùng|miền|khối|nhóm|cụm|tuyến) (?:\p{L}+ ){1,2}(?:nhiều|cao|lớn|đông|ít|thấp|nhỏ|kém|chậm) |(?<!\p{L})(?:hai|ba|bốn|năm|sáu) (?:${WARDS}|nơi|đơn vị|lĩnh vực|tổ|trường) (?:\p{L}+ )?(?:dẫn đầu|đứng (?:đầu|cuối)|xếp cuối|cuối)`,
  'u',
);

/** Which end of its column a clause puts a row at; `undefined` for none or where it cannot be told. */
export function superlativeIn(clause: string): End | undefined {
  const own = ownOf(clause);
  const end = endNamed(own);
  if (end === 'most' && BAD.test(own)) return undefined;
  return SLOW.test(own) && LATE.test(own) ? undefined : end;
}

/** What a clause tells last. */
const ownOf = (clause: string): string => clause.split(NEXT).at(-1) ?? '';

function endNamed(own: string): End | undefined {
  const [most, least] = [MOST.test(own), LEAST.test(own)];
  if (most === least || isAmongSome(own)) return undefined;
  return most ? 'most' : 'least';
}

/** `hồ sơ quá hạn nhiều nhất là đất đai`: which end of a column of what is bad, which no `tốt nhất` is told of. */
export function endOfBad(clause: string): End | undefined {
  const own = ownOf(clause);
  return BAD.test(own) && !/tốt|nhanh|hài lòng|dẫn đầu|đứng|xếp|(?:kém|chậm)[^,;]* nhất/u.test(own)
    ? endNamed(own)
    : undefined;
}

/** `chiếm nhiều nhất với # hồ sơ quá hạn`: the end of its own column that the words right before a number name. */
export function endBefore(line: string, at: number): End | undefined {
  const told =
    /[^,;#%÷()]*(?:nhiều|ít|cao|thấp|lớn|đông) nhất,?(?: (?:với|là|có|còn|tới))* $/u.exec(
      line.slice(Math.max(0, at - 60), at),
    );
  return told ? endNamed(told[0]) : undefined;
}

/** The same of what stands behind a number: `148 tài khoản, nhiều nhất xã`. */
export function superlativeBehind(line: string, at: number): End | undefined {
  const behind = BEHIND.exec(line.slice(at + 1, at + 80))?.[1];
  return behind === undefined ? undefined : superlativeIn(behind);
}

const BEHIND =
  /^(?: (?!so |hơn |tăng |giảm )\p{L}+){0,4}, ((?:nhiều|cao|đông|lớn|ít|thấp|nhỏ) nhất)(?: (?:toàn |trong )?(?:xã|phường|đặc khu))?(?=$|[.;,)])/u;
