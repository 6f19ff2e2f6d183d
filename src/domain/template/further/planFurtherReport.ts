import { addresseeOf, sameAddressee } from '../../addressees/addressees';
import { readEntries } from '../../entries/readEntries';
import type { Entries } from '../../entries/entries';
import type { CellValue, Grids } from '../../grid';
import { INFO, INFO_ITEMS, OUTLINE } from '../../sheets';
import type { InfoField, InfoSpec } from '../../sheets/info';
import { rowsOf } from '../grids/cells';
import { findGrid } from '../../findGrid';
import { infoLayout } from '../info/infoLayout';
import { itemParts } from '../info/infoParts';
import { type Lists, planLists } from '../content/lists';
import { LISTS_SHEET } from '../../contract';
import type { SheetPlan, TemplatePlan } from '../plan';
import { sheetPlan } from '../step';
import { newTable } from '../table/newTable';

/** Whom a further report is for, and the form it is printed in. */
export interface FurtherReportWish {
  readonly addressee: string;
  readonly form: 'Nhà nước' | 'Đảng';
}

/** What is to be drawn, or a Vietnamese sentence on why it cannot be. */
export type PlannedReport =
  | {
      readonly ok: true;
      readonly sheet: string;
      readonly addressee: string;
      readonly plan: TemplatePlan;
    }
  | { readonly ok: false; readonly sentence: string };

/** Excel's own limit for the name of a sheet. */
const LONGEST = 31;
/** Items that a report for another addressee has of its own; the others it shares. */
const OWN: readonly InfoField[] = ['trich_yeu', 'kinh_gui', 'noi_nhan', 'loai_ky', 'the_thuc'];

/**
 * A further outline out of the same data: its sheet with the words of the main one to begin from, and its own Trích yếu,
 * Kính gửi, Nơi nhận, Loại kỳ and Thể thức below the items of Thông tin.
 */
export function planFurtherReport(grids: Grids, wish: FurtherReportWish): PlannedReport {
  const addressee = wish.addressee.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const sheet = `${OUTLINE.name} (${addressee})`;
  const sentence = refusal(grids, addressee, sheet);
  if (sentence !== undefined) return { ok: false, sentence };
  const entries = readEntries(grids);
  const lists = planLists(findGrid(grids, LISTS_SHEET));
  const info = infoSheet(grids, entries, { ...wish, addressee }, lists);
  if (!info) return { ok: false, sentence: NO_TEMPLATE };
  const sheets = [info, outlineSheet(grids, entries, sheet, lists)];
  const hidden = lists.step.sheet ? [lists.step.sheet] : [];
  const summary = [
    `Thêm trang tính ${sheet} và ${OWN.length} mục cho ${addressee} ở ${INFO.name}.`,
  ];
  return {
    ok: true,
    sheet,
    addressee,
    plan: { summary, sheets: [...sheets, ...hidden], settings: {} },
  };
}

const NO_TEMPLATE = 'Sổ chưa có mẫu: hãy Tạo mẫu trước, rồi thêm báo cáo cho nơi nhận khác.';

function refusal({ names }: Grids, addressee: string, sheet: string): string | undefined {
  if (addressee === '') return 'Ghi tên nơi nhận, ví dụ: Đảng ủy.';
  if (/[[\]:*?/\\()']/u.test(addressee))
    return 'Tên nơi nhận không được có các dấu [ ] ( ) : * ? / \\ và dấu nháy.';
  if (sheet.length > LONGEST)
    return `Tên nơi nhận dài quá ${LONGEST - sheet.length + addressee.length} chữ: hãy viết gọn.`;
  if (names.some((name) => sameAddressee(addresseeOf(name), addressee)))
    return `Đã có báo cáo cho ${addressee}: trang tính ${sheet}.`;
  return undefined;
}

/** The items go below the last row, each beginning as the main report's. */
function infoSheet(
  grids: Grids,
  { info }: Entries,
  { addressee, form }: FurtherReportWish,
  lists: Lists,
): SheetPlan | undefined {
  const grid = findGrid(grids, INFO.name);
  const layout = infoLayout(grid);
  if (!grid || !layout || !info.present) return undefined;
  const source: Lists['source'] = (sheet, label) =>
    lists.source(sheet, label.replace(` (${addressee})`, ''));
  const items = INFO_ITEMS.filter(({ field }) => OWN.includes(field));
  const parts = items.map((item, index) =>
    itemParts(
      named(item, addressee),
      rowsOf(grid) + index,
      layout.columns,
      { ...lists, source },
      start(item.field),
    ),
  );
  return sheetPlan({ name: grid.sheet, create: false, visibility: 'visible' }, parts);

  function start(field: InfoField): CellValue {
    if (field === 'the_thuc') return form;
    return field === 'kinh_gui' ? addressee : (info.items.get(field)?.entry.text ?? '');
  }
}

/** It may stay as it is: nothing of it is missed where it is blank. */
function named(item: InfoSpec, addressee: string): InfoSpec {
  const { field, label, kind, guidance, list } = item;
  const own = `Chỉ cho báo cáo gửi ${addressee}. ${guidance}`;
  return { field, label: `${label} (${addressee})`, kind, guidance: own, ...(list && { list }) };
}

function outlineSheet(grids: Grids, { outline }: Entries, name: string, lists: Lists): SheetPlan {
  const content = outline.rows.map(({ cells: { level, number, content: words } }) => ({
    level: level.raw,
    number: number.raw,
    content: words.raw,
  }));
  const taken = new Set(
    grids.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())),
  );
  let table = `${OUTLINE.table}2`;
  for (let count = 3; taken.has(table.toLowerCase()); count += 1)
    table = `${OUTLINE.table}${count}`;
  const job = { sheet: OUTLINE, content, lists, days: {}, changing: false };
  return newTable(job, { name, create: true, table });
}
