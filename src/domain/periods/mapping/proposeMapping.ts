import { editDistance } from '../../letters/editDistance';
import { DOCUMENTS, FIGURES, TARGETS, TASKS } from '../../sheets';
import type { DataSheet } from '../../sheets/column';
import { headerKey, withoutMarks } from '../../letters/vietnamese';
import type { Mapping, OwnHeader, OwnTable } from './mapping';

/** The sheets that a table can be mapped to, each with the column it is never without, and others of which it has one. */
export const MAPPED_SHEETS: readonly {
  readonly sheet: DataSheet<string>;
  readonly needs: string;
  readonly oneOf: readonly string[];
}[] = [
  { sheet: TARGETS, needs: 'name', oneOf: ['unit', 'goal', 'result'] },
  { sheet: TASKS, needs: 'name', oneOf: ['assignedBy', 'lead', 'deadline', 'status', 'outcome'] },
  { sheet: DOCUMENTS, needs: 'abstract', oneOf: ['type', 'code', 'issuedOn'] },
  { sheet: FIGURES, needs: 'current', oneOf: ['code', 'content'] },
];

/** Every table has numbered rows and notes: they tell nothing of what it is. */
const IN_ANY = ['stt', 'tt', 'note'];

const PERIODS = ['kỳ', 'tuần', 'tháng', 'quý'];
const NUMBERS = ['số', 'số lượng', 'số liệu', 'kết quả', 'thực hiện'];

/** A proposed pair: one of our columns, a header of theirs, and how alike they are (0 to 1). */
export interface ProposedPair {
  readonly key: string;
  readonly header: string;
  readonly found: OwnHeader;
  readonly likeness: number;
}

/** A table as it most likely is to be read. */
export interface ProposedMapping {
  readonly table: OwnTable;
  readonly mapping: Mapping;
  readonly pairs: readonly ProposedPair[];
}

/** Words that offices use for our columns. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'Chỉ tiêu': ['tên chỉ tiêu', 'nội dung chỉ tiêu', 'chỉ tiêu nhiệm vụ', 'mục tiêu nhiệm vụ'],
  'Đơn vị tính': ['đvt', 'đơn vị'],
  'Mục tiêu': ['kế hoạch', 'chỉ tiêu giao', 'kế hoạch giao', 'mục tiêu năm', 'giao'],
  'Kết quả': ['thực hiện', 'kết quả thực hiện', 'kết quả đạt được', 'đã thực hiện', 'đạt được'],
  'Tên nhiệm vụ': ['nhiệm vụ', 'nội dung nhiệm vụ', 'nội dung công việc', 'công việc'],
  'Cơ quan chủ trì': [
    'chủ trì',
    'đơn vị chủ trì',
    'bộ phận chủ trì',
    'người phụ trách',
    'phụ trách',
  ],
  'Thời hạn': ['hạn', 'hạn hoàn thành', 'thời gian hoàn thành', 'thời hạn hoàn thành', 'thời gian'],
  'Trạng thái': ['tình trạng', 'tiến độ', 'tình hình thực hiện'],
  'Văn bản giao': ['văn bản', 'căn cứ'],
  'Số, ký hiệu': ['số ký hiệu', 'số văn bản', 'số hiệu', 'ký hiệu', 'số/ký hiệu'],
  'Ngày ban hành': ['ngày', 'ngày tháng', 'ngày ký', 'ngày văn bản', 'ngày tháng năm'],
  'Loại văn bản': ['loại', 'hình thức'],
  'Cơ quan ban hành': ['nơi ban hành', 'cơ quan'],
  'Trích yếu': ['trích yếu nội dung', 'nội dung', 'tên văn bản', 'về việc'],
  'Nội dung': [
    ...['tên số liệu', 'chỉ số', 'nội dung số liệu', 'tiêu chí'],
    ...['chỉ tiêu', 'tên chỉ tiêu', 'chỉ tiêu nội dung'],
  ],
  'Kỳ này': [
    ...['số lượng', 'số liệu', 'giá trị'],
    ...ofPeriods((period) => [`trong ${period}`, `${period} này`]),
  ],
  'Lũy kế': ['lũy kế từ đầu năm', 'cộng dồn', 'từ đầu năm'],
  'Kỳ trước': ['cùng kỳ', ...ofPeriods((period) => [`${period} trước`])],
  'Ghi chú': ['chú thích', 'diễn giải'],
  TT: ['stt', 'số tt'],
  STT: ['tt', 'số tt'],
};

/** Pairs that are less alike are not proposed. */
const LEAST = 0.6;

/** What an office's own table most likely is, and which header is which column; undefined where it is like none. */
export function proposeMapping(table: OwnTable): ProposedMapping | undefined {
  const best = byLikeness(table).find(
    ({ pairs, needs, oneOf }) =>
      pairs.some(({ key }) => key === needs) && pairs.some(({ key }) => oneOf.includes(key)),
  );
  if (!best) return undefined;
  return { table, mapping: mappingOf(best.sheet.name, best.pairs), pairs: best.pairs };
}

/** The sheet whose columns a table is most like, though it may lack one that the sheet is never without. */
export function likeliestSheet(table: OwnTable): string {
  return byLikeness(table)[0]?.sheet.name ?? '';
}

function byLikeness({ headers }: OwnTable) {
  return MAPPED_SHEETS.map((one) => ({ ...one, pairs: pairsFor(one.sheet, headers) })).sort(
    (a, b) => weight(b.pairs) - weight(a.pairs),
  );
}

/** The pairs for one of our sheets, the most alike first taken; no header is used twice. */
export function pairsFor(
  sheet: DataSheet<string>,
  headers: readonly OwnHeader[],
): readonly ProposedPair[] {
  const all = sheet.columns
    .filter(({ kind }) => kind !== 'computed')
    .flatMap(({ key, header }) =>
      headers.map((found) => ({ key, header, found, likeness: likeness(found.text, header) })),
    )
    .filter((pair) => pair.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness);
  const taken: ProposedPair[] = [];
  for (const pair of all)
    if (!taken.some(({ key, found }) => key === pair.key || found.column === pair.found.column))
      taken.push(pair);
  return taken;
}

/** A mapping as it is remembered: by the folded texts of the headers. */
export function mappingOf(
  sheet: string,
  pairs: readonly Pick<ProposedPair, 'key' | 'found'>[],
): Mapping {
  return {
    sheet,
    columns: Object.fromEntries(pairs.map(({ key, found }) => [key, headerKey(found.text)])),
  };
}

function weight(pairs: readonly ProposedPair[]): number {
  return pairs.reduce((sum, { key, likeness }) => sum + (IN_ANY.includes(key) ? 0 : likeness), 0);
}

/** What is said of each kind of period, bare and behind a word for a number: "tuần này", "kết quả tuần này". */
function ofPeriods(said: (period: string) => readonly string[]): readonly string[] {
  const bare = PERIODS.flatMap(said);
  return [...bare, ...NUMBERS.flatMap((number) => bare.map((words) => `${number} ${words}`))];
}

/** 1 for the same words, less with every letter that differs; an office's own word for it is nearly the same. */
function likeness(found: string, header: string): number {
  const own = nearness(found, header);
  const others = (OTHER_WORDS[header] ?? []).map((word) => 0.95 * nearness(found, word));
  return Math.max(own, ...others);
}

/** `Tuần này Kế hoạch` is not what was done in it. */
const PLANNED = /^ (?:ke hoach|muc tieu|giao)\b/;

function nearness(found: string, wanted: string): number {
  const [one, other] = [found, wanted].map((text) =>
    withoutMarks(headerKey(text.replace(/\(.*\)/u, '')))
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim(),
  );
  if (one === undefined || other === undefined || one === '' || other === '') return 0;
  if (one === other) return 1;
  if (one.startsWith(`${other} `)) return PLANNED.test(one.slice(other.length)) ? 0 : 0.9;
  const longest = Math.max(one.length, other.length);
  return 1 - editDistance(one.slice(0, 80), other) / longest;
}
