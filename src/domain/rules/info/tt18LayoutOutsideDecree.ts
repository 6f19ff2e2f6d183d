import { LEAST_MARGIN, MOST_MARGIN } from '../../report/compose/layout';
import type { InfoField } from '../../sheets/info';
import { INFO_ITEMS } from '../../sheets';
import { sameName } from '../../letters/vietnamese';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { infoEntry, infoPlace, infoText } from './infoItem';

interface Range {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** Where the decree says so. */
  readonly article: string;
}

const MARGINS = 'khoản 3 Mục I Phần I Phụ lục I Nghị định 30/2020/NĐ-CP';
const WORDS = 'khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP';

const RANGES: ReadonlyMap<InfoField, Range> = new Map([
  ['co_chu', { least: 13, most: 14, unit: '', article: WORDS }],
  ['le_tren', { least: 20, most: 25, unit: ' mm', article: MARGINS }],
  ['le_duoi', { least: 20, most: 25, unit: ' mm', article: MARGINS }],
  ['le_trai', { least: 30, most: 35, unit: ' mm', article: MARGINS }],
  ['le_phai', { least: 15, most: 20, unit: ' mm', article: MARGINS }],
]);

export const tt18LayoutOutsideDecree: Rule = {
  id: 'TT18',
  title: 'Cách trình bày ngoài quy định của Nghị định 30/2020/NĐ-CP',
  severity: 'Cảnh báo',
  example: 'Lề trên ghi 10 mm, quy định từ 20 đến 25 mm; Cỡ chữ ghi 15, quy định 13 hoặc 14.',
  remedy: 'Ghi giá trị trong khoảng quy định, hoặc để trống để lấy giá trị mặc định.',
  *check(facts) {
    for (const [field, range] of RANGES) yield* outside(facts, field, range);
    for (const { field, list } of INFO_ITEMS)
      if (list && isSwitch(field)) yield* unknownChoice(facts, field, list);
  },
};

function* outside(facts: Facts, field: InfoField, range: Range): Iterable<Remark> {
  const text = infoText(facts, field).trim();
  if (text === '') return;
  const { least, most, unit, article } = range;
  const typed = /^(\d+(?:[.,]\d+)?) ?(?:mm|pt)?$/iu.exec(text)?.[1];
  const value = Number(typed?.replace(',', '.'));
  if (value >= least && value <= most) return;
  const why = typed === undefined ? 'không đọc được là số' : 'ngoài quy định';
  yield {
    at: infoPlace(facts, field),
    message: `${infoLabel(field)} ghi ${quote(text)} ${why}: ghi từ ${least} đến ${most}${unit} (${article}), hoặc để trống. ${outcome(field, value)}`,
  };
}

/** What prints all the same: a margin that a page can have as typed, else the default. */
function outcome(field: InfoField, value: number): string {
  if (field === 'co_chu') return 'Báo cáo đang in cỡ 14.';
  return value >= LEAST_MARGIN && value <= MOST_MARGIN
    ? 'Báo cáo đang in đúng số đã ghi.'
    : 'Báo cáo đang in theo mặc định.';
}

/** A switch that was read as its default because its word is none of the list. */
function* unknownChoice(facts: Facts, field: InfoField, list: readonly string[]): Iterable<Remark> {
  const text = infoText(facts, field).trim();
  const known = list.some((one) => sameName(one, text));
  if (text === '' || known || infoEntry(facts, field)?.meaning.kind !== 'unreadable') return;
  const choices = list.map((one) => quote(one)).join(' hoặc ');
  const message = `${infoLabel(field)} ghi ${quote(text)} nên vẫn in như khi để trống: chọn ${choices}.`;
  yield { at: infoPlace(facts, field), message };
}

function isSwitch(field: InfoField): boolean {
  return SWITCHES.has(field);
}

const SWITCHES: ReadonlySet<InfoField> = new Set<InfoField>([
  'so_trang',
  'phu_luc_mot_trang',
  'dong_kem_theo',
  'the_thuc',
  'muc_luc',
  'o_ky_so',
  'le_doi_xung',
]);

const LABELS: ReadonlyMap<InfoField, string> = new Map(
  INFO_ITEMS.map(({ field, label }) => [field, label]),
);

/** Mục, as the officer sees it. */
function infoLabel(field: InfoField): string {
  return LABELS.get(field) ?? field;
}
