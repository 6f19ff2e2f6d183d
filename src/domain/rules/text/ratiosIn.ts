import { readNumber } from '../../number/readNumber';
import { leadsOn, withoutFiguredNames } from './figuredNames';
import { maskReferences } from './maskReferences';

/** `258/262 hồ sơ`, with the percentage that its own clause gives it. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
  /** As printed, without the sign: `98`, `91,62`. */
  readonly percent?: string;
  /** The stretch of the sentence that says it. */
  readonly text: string;
  readonly index: number;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const RATIO = new RegExp(
  String.raw`(?<![\d.,/\p{L}-])(${NUMBER})\s?/\s?(${NUMBER})(?![\d/]|-\d|\p{L})`,
  'gu',
);
/** `98% (258/262`: the percentage before its ratio. */
const BEFORE = new RegExp(String.raw`(${NUMBER})\s?%\s*[(:=]?\s*(?:tương ứng|tức)?\s*\(?\s*$`, 'u');
/** `258/262 hồ sơ, đạt 98%`: words without figures, then the percentage, in the same clause. */
const AFTER = new RegExp(
  String.raw`^([^\d;%·]{0,90}?)(?:=|\(|đạt|chiếm|tương đương|bằng)(?:\s*(?:tỷ|tỉ) lệ)?(?:\s*là)?\s*:?\s*(${NUMBER})\s?%(?!\s*(?:kế hoạch|chỉ tiêu|so với|mục tiêu|dự toán|kh(?!\p{L})))`,
  'iu',
);
/** `58,33% thôn được phủ sóng (9/12 thôn)`: the share of a thing, and in the bracket how many of that same thing. */
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!(?:trên|hơn|gần|khoảng|thiểu|nhất|đấu|tiêu|tăng|giảm|thêm)\s+)(?<![\d.,])(${NUMBER})\s?%\s+(?:số |các )?(\p{L}+)(?: [^\d;:%·,()]{0,60})?\($`,
  'u',
);
/** What follows a ratio that counts things; without it `30/4` and `2/9` are days. */
const COUNTED =
  /^\s*(?:hồ sơ|thủ tục|tthc|dvc|dịch vụ|nhiệm vụ|chỉ tiêu|tiêu chí|văn bản|xóm|thôn|bản|tổ|ấp|khu|người|hộ|trường|lớp|cơ quan|đơn vị|cán bộ|công chức|viên chức|đảng viên|hội viên|thành viên|chi bộ|điểm|máy|mô hình|lượt|buổi|cuộc|phòng|ban|doanh nghiệp|hợp tác xã|sản phẩm|tin|bài|giấy|tài khoản|camera|trạm|đồng chí|đại biểu|%)/iu;

/** Ratios of a sentence; document numbers, dates and 24/7 are none. The text must be normalized. */
export function ratiosIn(text: string): readonly Ratio[] {
  if (!text.includes('/')) return [];
  const masked = maskReferences(withoutFiguredNames(text));
  return [...masked.matchAll(RATIO)].flatMap((match) => ratioOf(masked, text, match));
}

function ratioOf(masked: string, text: string, match: RegExpExecArray): readonly Ratio[] {
  const part = readNumber(match[1] ?? '')?.number;
  const whole = readNumber(match[2] ?? '')?.number;
  if (part === undefined || whole === undefined) return [];
  const { index } = match;
  const end = index + match[0].length;
  const before = percentBefore(masked, index, end);
  const after = percentAfter(masked.slice(end, end + 130));
  const percent = before ?? after?.[2];
  const beside = before !== undefined || (after?.[0].length ?? Infinity) <= NEAR;
  if (mayBeDay(part, whole) && !beside && !COUNTED.test(masked.slice(end))) return [];
  const said = end + (after?.[0].length ?? 0);
  const clause = text.slice(index, said + clauseEnd(masked.slice(said)));
  return [{ part, whole, ...(percent !== undefined && { percent }), text: clause.trim(), index }];
}

function percentBefore(masked: string, index: number, end: number): string | undefined {
  const beside = BEFORE.exec(masked.slice(Math.max(0, index - 30), index))?.[1];
  if (beside !== undefined) return beside;
  const named = NAMED_BEFORE.exec(masked.slice(Math.max(0, index - 90), index));
  const counted = /^ (\p{L}+)[^\d,;()]{0,20}\)/u.exec(masked.slice(end))?.[1];
  return named && counted === named[2] ? named[1] : undefined;
}

function percentAfter(rest: string): RegExpExecArray | undefined {
  const found = AFTER.exec(rest);
  return found && leadsOn(found[1] ?? '', found[2] ?? '') ? found : undefined;
}

/** `Trường Mầm non 19/5 … đạt 100%`: only a percentage right beside it makes a ratio of what may be a day. */
const NEAR = 14;

function mayBeDay(part: number, whole: number): boolean {
  return (
    Number.isInteger(part) &&
    part >= 1 &&
    part <= 31 &&
    Number.isInteger(whole) &&
    whole >= 1 &&
    whole <= 12
  );
}

function clauseEnd(rest: string): number {
  const end = /[;.,()]|\s[-–]\s/u.exec(rest)?.index ?? rest.length;
  return Math.min(end, 50);
}
