import { headerKey } from '../../../../letters/vietnamese';
import { MEASURES } from '../../../lexicon';
import type { End } from '../../../claims/superlatives';
import type { Passage } from '../../../passages';
import { quoted, type Figure, type Said } from '../../../read';
import { amountOf, arePersons, unitOf } from '../../../units';
import { type NamedTable, ownOf } from '../rows';
import { tellingOf, tokensOf } from '../../tokens';
import { isAbout } from '../mentions';
import { openerTest } from '../../openerTest';
import { isShareOfAll } from '../../roles';
import { wordsOfPassage } from '../../context';
import { isOrdinalHeader } from '../../headers';

/** What the headers of shares say. */
export const SHARE = /%|tỷ lệ|tỉ lệ|tỷ trọng/iu;

/** Units that stand in no column but one that names them. */
const APART = /^(?:ngày|giờ|phút|tháng|tuần|lần|điểm)$/u;
/** `Số hộ`, `Giải ngân (triệu đồng)`: what a header counts. */
const COUNTED = /^(?:tổng )?số (?!đã|chưa|đang|còn|được|cấp|lắp|mới|lượng)(\p{L}+)/u;
const MONEY = /\((?:triệu |tỷ |nghìn )?đồng\)|(?:triệu|tỷ|nghìn) đồng/u;

/** `Diện tích (ha)` has no accounts. */
const MEASURED = new RegExp(String.raw`\((?:${MEASURES})\)`, 'u');

/** `Lượt hộ được hướng dẫn`. */
const HEADED = /^(?:lượt )?(hộ|hồ|lớp|buổi|máy|camera|văn|tin|sản)(?!\p{L})/u;

/** Whether a column may hold a number of such a unit: `6 ngày` stand under no `Quá hạn`, `112 lượt` under no `Số hộ`. */
export function mayHold(said: Said, figure: Figure, header: string): boolean {
  if (figure.sign === '%') return true;
  const unit = unitOf(said, figure);
  const key = headerKey(header);
  if (isOrdinalHeader(key) || !openerTest(said, figure)(key)) return false;
  if (unit === undefined || key.includes(unit)) return true;
  if (APART.test(unit)) return false;
  if (MONEY.test(key)) return amountOf(said, figure).unit === 'đồng';
  if (MEASURED.test(key)) return false;
  const own = ownOf(key);
  const counted = (COUNTED.exec(own) ?? HEADED.exec(own))?.[1];
  return counted === undefined || arePersons(counted, unit) || !NOUN.test(unit);
}

/** The first words of what is counted. */
const NOUN = /^(?:hồ|hộ|người|lượt|lớp|buổi|văn|máy|tài|thôn|tổ|bản|ấp|sản|camera|tin)$/u;

/** Columns that may hold such a number: shares for a share, else those whose header names what is counted. */
export function columnsOf(
  passage: Passage,
  said: Said,
  figure: Figure,
  table: NamedTable,
  end: End | undefined,
): readonly number[] {
  const { headers, rows } = table;
  const keys = headers.map(headerKey);
  const columns = keys.flatMap((key, column) =>
    SHARE.test(key) === (figure.sign === '%') &&
    mayHold(said, figure, key) &&
    rows.some(({ numbers }) => numbers[column] !== undefined)
      ? [column]
      : [],
  );
  if (figure.sign === '%')
    return columns.filter(
      (column) =>
        !isOtherShare(said, figure, keys[column]) && isSpokenOf(passage, table, keys[column]),
    );
  const unit = unitOf(said, figure);
  const named = columns.filter(
    (column) =>
      unit !== undefined &&
      new RegExp(`(?<!\\p{L})${unit}(?!\\p{L})`, 'u').test(keys[column] ?? '') &&
      isSpokenOf(passage, table, keys[column], unit),
  );
  const told = toldOf(said, figure, columns, keys);
  if (told.length === 1) return told;
  if (named.length === 0 && end === undefined)
    return told.length > 0 ? told : headedBefore(said, figure, columns, keys);
  if (named.length === 1) return named;
  // `nhiều hộ nghèo nhất (12 hộ)`: of several columns, the one all of whose words are said.
  const words = new Set(tokensOf(named.length > 0 ? clauseAround(said, figure) : passage.text));
  const covered = (named.length > 0 ? named : columns).map((column) => {
    const own = tokensOf(keys[column] ?? '');
    return { column, count: own.every((word) => words.has(word)) ? own.length : 0 };
  });
  const most = Math.max(1, ...covered.map(({ count }) => count));
  const marked = named.filter((column) => isMarked(column, named, keys, words));
  if (marked.length === 1) return marked;
  const best = covered.flatMap(({ column, count }) => (count === most ? [column] : []));
  if (best.length === 1) return best;
  // `chỉ có 52 hồ sơ`: of all of them, where nothing says which.
  const all = named.filter((column) => /^(?:tổng )?số /u.test(keys[column] ?? ''));
  return best.length === 0 && all.length === 1 ? all : named;
}

/** `có dự toán 310 triệu đồng` under `Dự toán năm 2027`: the one column whose words, two or more, stand right before the number. */
function headedBefore(
  said: Said,
  figure: Figure,
  columns: readonly number[],
  keys: readonly string[],
): readonly number[] {
  const before = said.line.slice(Math.max(0, figure.at - 60), figure.at).replace(LINKS, '');
  const headed = columns.filter((column) => {
    const own = tellingOf(tokensOf(ownOf(keys[column]).replace(/\([^()]*\)/gu, '')));
    const words = own.filter((word) => !/\d/.test(word));
    return words.length > 1 && before.endsWith(` ${words.join(' ')}`);
  });
  return headed.length === 1 ? headed : [];
}

const LINKS = /(?: (?:có|là|đạt|được|giao|bằng|với|tới|hơn))* $/u;

/** `đã gắn mã cho 1.391 đàn` under `Số đàn gắn mã truy xuất` beside `Số đàn`: two words that only its header has are said. */
function isMarked(
  column: number,
  columns: readonly number[],
  keys: readonly string[],
  words: ReadonlySet<string>,
): boolean {
  const others = new Set(
    columns.flatMap((one) => (one === column ? [] : tokensOf(keys[one] ?? ''))),
  );
  const own = tellingOf(tokensOf(ownOf(keys[column])));
  return own.filter((word) => words.has(word) && !others.has(word)).length > 1;
}

/** `đất đai còn 32 hồ sơ đang giải quyết`: the one column whose words, two or more, stand around the number. */
function toldOf(
  said: Said,
  figure: Figure,
  columns: readonly number[],
  keys: readonly string[],
): readonly number[] {
  const clause = clauseAround(said, figure);
  const from = clause.split(/#|%|÷/u)[0]?.length ?? 0;
  const before = quoted(said, Math.max(0, figure.at - from), figure.at);
  // With the numbers of names: `người trên 60 tuổi`; of no column that it is held against.
  const words = new Set(tokensOf(`${clause} ${before.replace(/^so với [^,]{1,40},/iu, '')}`));
  const told = columns.filter((column) => {
    const own = new Set(tokensOf((keys[column] ?? '').replace(/^trong đó:? \/ /u, '')));
    return own.size > 1 && [...own].every((word) => words.has(word));
  });
  if (told.length < 2) return told;
  // `Đang giải quyết` beside `Đã giải quyết`: the same but for a small word.
  const literal = told.filter((column) => clause.includes(keys[column] ?? ''));
  return literal.length === 1 ? literal : [];
}

const RATE = /tỷ lệ ((?!đạt )[^#%÷;.()]{4,50}?)(?: (?:là|đạt|tăng|giảm|của|ở)(?!\p{L})|[#%÷;.(])/u;

/** `chiếm 56,73% số giải ngân` stands under no rate, and a state under no change. */
function isOtherShare(said: Said, figure: Figure, header = ''): boolean {
  const { line } = said;
  const { at } = figure;
  const isChange = /(?<!\p{L})(?:tăng|giảm|chênh lệch)(?!\p{L})/u.test(header);
  if (isChange) return !/tăng|giảm|hơn|kém|chênh/u.test(line.slice(Math.max(0, at - 60), at));
  // `Tỷ lệ đúng hạn tăng …; thấp nhất là đất đai với 97,3%` stands under no `Tỷ lệ trực tuyến`.
  const named = tokensOf(RATE.exec(line.slice(0, at))?.[1] ?? '');
  const own = tokensOf(header).filter((word) => !/^(?:tỷ|tỉ|lệ|trọng)$/u.test(word));
  if (named.length > 0 && own.length > 0 && !own.some((word) => line.includes(word))) return true;
  return isShareOfAll(said, figure, header);
}

/** `khu ẩm thực đạt 96%` of stalls stands under no `Tỷ lệ camera hoạt động`: nothing there speaks of it. */
function isSpokenOf(passage: Passage, table: NamedTable, header = '', unit?: string): boolean {
  const own = tellingOf(tokensOf(ownOf(header))).filter(
    (word) => !(unit ?? 'trọng').includes(word),
  );
  // `Số người dự` of a count: one word more hardly narrows it.
  const least = unit === undefined ? 1 : 2;
  if (own.length < least || isAbout(passage, table)) return true;
  const told = wordsOfPassage(passage);
  return own.some((word) => told.has(word));
}

/** The words of a number's clause, back to the number before it. */
export function clauseAround({ line }: Said, { at }: Figure): string {
  const before = line.slice(0, at).split(/;|\. /u).at(-1) ?? '';
  const own = before.split(/#|%|÷/u).at(-1) ?? '';
  return `${own} ${line.slice(at, at + 30).split(/[,;.]| và /u)[0] ?? ''}`;
}
