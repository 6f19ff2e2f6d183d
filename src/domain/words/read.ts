import { readNumber } from '../number/typed/readNumber';
import { HEDGES, MEASURES, NOUNS } from './lexicon';
import { SPELLED, valueOfWords } from './signs/spelled';
import { DAY, markReferences, NAME, REFERENCE } from './signs/references';

/** `#` count, `%` share, `÷` ratio, `▤` day or period, `·` reference, `¤` name that holds a digit (5G, Đề án 06). */
export type Sign = '#' | '%' | '÷' | '▤' | '·' | '¤';

/** One sign of a sentence's line, with what it stands for. */
export interface Figure {
  readonly sign: Sign;
  /** Index of the sign in the line. */
  readonly at: number;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** As typed, without `%`; of a ratio its first number. */
  readonly digits: string;
  /** 0 for what is no figure. */
  readonly value: number;
  /** Of `258/262` the 262. */
  readonly whole: number;
  /** `gần 100`, `trên 95%`, `từ 14 tuổi trở lên`: not meant exactly; nor is what a sentence tells of all the province. */
  readonly hedged: boolean;
}

/** A sentence with its figures read once. */
export interface Said {
  readonly text: string;
  /** The sentence in small letters, one sign for each figure: `trong # hồ sơ … # hồ sơ toàn trình (đạt %)`. */
  readonly line: string;
  /** The same with its capitals: for what is told by them. */
  readonly cased: string;
  readonly figures: readonly Figure[];
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** `đợt 2 trên 85 ha`, `xếp thứ 12 trên 96 xã`: the number of a round or a rank is no part. */
const NUMBERED_SO = String.raw`(?:đợt|mũi|vụ|lứa|vòng|thứ|hạng|lần|lớp|khóa|giai đoạn|cấp|mức|số|tháng|quý|tuần) \d{1,9}`;
const OUT_OF_ALL = String.raw` trên (?:tổng số )?(?=\d)(?![\d.,]*\s?%)`;
const FIGURE = new RegExp(
  String.raw`(${REFERENCE}+)|(${DAY}+)|(${NAME}+)|(${NUMBER})(?:(?:\s?/\s?|(?<!${NUMBERED_SO})${OUT_OF_ALL})(${NUMBER})|(\s?%))?`,
  'gu',
);
/** The same, with numbers in words: `sáu văn bản`, `một phần tư dân số`. */
const FIGURE_OR_WORDS = new RegExp(`${FIGURE.source}|(${SPELLED})`, 'giu');
/** Signs that a text itself may hold would be taken for figures. */
const OWN_SIGNS = /[#%÷▤·¤]/gu;

/** `Theo bản tin của tỉnh, tháng 7 toàn tỉnh nhận 1.246 phản ánh, đạt 91%`: a sentence about more than the commune, of which it says nothing. */
const ELSEWHERE =
  /(?<=^|[.!?;]\s)(?:Theo (?:(?![.;]\s)[^,]){1,80}, )?(?:(?:(?![.;]\s)[^,]){1,24},? )?(?:trên )?(?:toàn|cả) (?:tỉnh|thành phố|nước)(?: (?!là )\p{L}+){1,6} \d(?:(?![.!?;]\s|(?:xã|phường|đặc khu)(?: ta| mình)? (?:đứng|xếp|đạt|đã|có|cao|thấp|chiếm)).){0,400}(?=[.!?;]|$)/giu;

/** Reads a normalized text, with numbers in words where they are asked for. Linear in its length. */
export function read(text: string, inWords = false): Said {
  const figures: Figure[] = [];
  if (!inWords && !/\d/.test(text)) return said(text, text.replace(OWN_SIGNS, '٪'), figures);
  const marked = markReferences(text);
  const elsewhere = [...marked.matchAll(ELSEWHERE)];
  let cased = '';
  let last = 0;
  for (const match of marked.matchAll(inWords ? FIGURE_OR_WORDS : FIGURE)) {
    cased += marked.slice(last, match.index).replace(OWN_SIGNS, '٪');
    const figure = figureOf(match, marked, cased.length);
    const isElsewhere = elsewhere.some(
      ({ index, 0: found }) => figure.from >= index && figure.to <= index + found.length,
    );
    figures.push(isElsewhere ? { ...figure, hedged: true } : figure);
    last = figure.to;
    cased += figure.sign;
  }
  return said(text, cased + marked.slice(last).replace(OWN_SIGNS, '٪'), figures);
}

function said(text: string, cased: string, figures: readonly Figure[]): Said {
  const lower = cased.toLowerCase();
  const folded = lower.includes('tỉ') ? lower.replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ') : lower;
  const line = folded.length === cased.length ? folded : cased;
  return { text, cased, line, figures };
}

function figureOf(match: RegExpExecArray, marked: string, at: number): Figure {
  const { index: from } = match;
  const [found, reference, day, name, digits = '', over, percent, words] = match;
  const to = from + found.length;
  if (reference !== undefined) return figure('·');
  if (day !== undefined) return figure('▤');
  if (name !== undefined) return figure('¤');
  const hedged = isHedged(marked, from, to);
  // `một phần tư` is a share, `sáu` a count.
  if (words !== undefined)
    return figure(/ phần |nửa/iu.test(words) ? '%' : '#', { value: valueOfWords(words), hedged });
  const value = readNumber(digits)?.number;
  const whole = over === undefined ? 0 : readNumber(over)?.number;
  if (value === undefined || whole === undefined || isPiece(marked, from, to)) return figure('·');
  // `9.180 trên 10.800 người` is a ratio, `300 trên 200` none.
  if (over === undefined || (found.includes('trên') && value > whole))
    return figure(percent === undefined ? '#' : '%', { value, hedged });
  const done = hedged && DONE_ON.test(marked.slice(Math.max(0, from - 24), from));
  const isDay = mayBeDay(value, whole) && !isRatio(marked, from, to);
  return figure(isDay ? '▤' : '÷', { value, whole, hedged: hedged && !done });

  function figure(sign: Sign, told: Partial<Figure> = {}): Figure {
    const { value = 0, whole = 0, hedged = false } = told;
    return { sign, at, from, to, digits: words ?? digits, value, whole, hedged };
  }
}

const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** A piece of a longer number, of a code or of a range (`10 - 15 phút`): no figure of its own. */
function isPiece(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  if (/[\d.,/\p{L}]/u.test(before)) return before !== ',' || /\d/u.test(text.charAt(from - 2));
  if (before === '-' && LETTER_OR_DIGIT.test(text.charAt(from - 2))) return true;
  const after = text.slice(to, to + 4);
  if (/^[/\d]|^\s?[-–]\s?\d/u.test(after)) return true;
  return /[\d%]\s?[-–]\s?$/u.test(text.slice(Math.max(0, from - 5), from));
}

const HEDGED = new RegExp(
  String.raw`(?<!(?:cao|thấp|nhiều|ít|nhanh|lớn|chậm|rẻ|đắt|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|\d) (?=hơn|trên))(?<!\p{L})(?:${HEDGES})(?:\s+bằng)?\s+$`,
  'iu',
);
/** `1.560 tấn trên 240 ha`. */
const OUT_OF = /\d (?:tấn|tạ|triệu đồng|tỷ đồng) trên\s+$/iu;
/** `thực hiện trên 120/160 tàu`: where it is done, not more than so many. */
const DONE_ON = /(?:thực hiện|triển khai|áp dụng|lắp|lắp đặt|thí điểm|vận hành|gắn) trên\s+$/iu;
/** `nhật ký được ghi trên 161 tàu`, no round number: on so many. */
const WRITTEN_ON = /(?<!\p{L})được (?:ghi|lắp|lắp đặt|gắn|cài|cài đặt) trên\s+$/iu;
/** `ấp Cồn Dưới 84 người`, `thôn Trên 40 hộ`: the name of a place. */
const NAMED = /\p{L} \p{Lu}\p{Ll}+ $/u;
/** Behind an age it is one of men, not of how many: `41 người từ 35 tuổi trở lên`. */
const BOUND = new RegExp(String.raw`^[^\d.;,:()${NAME}]{0,30}?trở (?:lên|xuống)(?!\p{L})`, 'iu');

function isHedged(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const isBefore =
    HEDGED.test(before) &&
    !OUT_OF.test(before) &&
    !NAMED.test(before) &&
    !(WRITTEN_ON.test(before) && !text.slice(from, to).endsWith('0'));
  return isBefore || BOUND.test(text.slice(to, to + 45));
}

/** `30/4` may be a day, unless counted things or its percentage stand beside it. */
function mayBeDay(part: number, whole: number): boolean {
  const isWhole = Number.isInteger(part) && Number.isInteger(whole);
  return isWhole && part >= 1 && part <= 31 && whole >= 1 && whole <= 12;
}

const COUNTED = new RegExp(
  String.raw`^\s*(?:số |các )?(?:${NOUNS}|${MEASURES}|ti vi|\d+(?:,\d+)?\s?%)(?!\p{L})`,
  'iu',
);
const SHARE_BEHIND = new RegExp(
  String.raw`^[^\d;%]{0,9}?(?:=|\(|đạt|chiếm|tương đương|bằng)[^\d;%]{0,8}(?:${NUMBER})\s?%`,
  'iu',
);
const SHARE_BEFORE = /\d\s?%\s*[(:=]?\s*(?:tương ứng|tức)?\s*\(?\s*$/iu;
/** `dán mã cho 09/12 cơ sở`, `có 10/12 cơ sở`: no day is given or had. */
const GIVEN = /(?<!\p{L})(?:cho|được|có|còn) $/iu;
const THING = /^ (?!(?:là|và|đến|thì|của|tại|ở|đã|sẽ|năm|theo|do|để)(?!\p{L}))\p{Ll}/u;

function isRatio(text: string, from: number, to: number): boolean {
  const rest = text.slice(to, to + 30);
  const before = text.slice(Math.max(0, from - 24), from);
  return (
    COUNTED.test(rest) ||
    SHARE_BEHIND.test(rest.slice(0, 24)) ||
    SHARE_BEFORE.test(before) ||
    (GIVEN.test(before) && THING.test(rest))
  );
}

/** The text between two places of the line, as typed. */
export function quoted(said: Said, from: number, to: number): string {
  return said.text.slice(inText(said, from), inText(said, to));
}

function inText({ figures }: Said, place: number): number {
  const last = figures[firstFrom(figures, place) - 1];
  return last ? last.to + place - last.at - 1 : place;
}

/** The figures that stand in a stretch of the line. */
export function figuresIn({ figures }: Said, from: number, to: number): readonly Figure[] {
  return figures.slice(firstFrom(figures, from), firstFrom(figures, to));
}

/** The index of the first figure that stands at a place or behind it, by halves: a cell may hold ten thousand. */
function firstFrom(figures: readonly Figure[], place: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of a sentence's line as a sentence of its own. */
export function slice(said: Said, from: number, to: number): Said {
  const base = inText(said, from);
  return {
    text: quoted(said, from, to),
    line: said.line.slice(from, to),
    cased: said.cased.slice(from, to),
    figures: figuresIn(said, from, to).map((figure) => ({
      ...figure,
      at: figure.at - from,
      from: figure.from - base,
      to: figure.to - base,
    })),
  };
}
