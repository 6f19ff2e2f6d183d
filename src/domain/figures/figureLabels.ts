import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../contract';
import type { Entries } from '../entries/entries';
import { DOCUMENT_TYPES } from '../sheets/documents';
import { INFO_ITEMS } from '../sheets/info';
import { headerKey, slug } from '../vietnamese';

/** What the derived figures count. */
const DERIVED: Readonly<Record<string, string>> = {
  'ct.tong': 'Chỉ tiêu: tổng số',
  'ct.dat': 'Chỉ tiêu: đạt (kể cả vượt)',
  'ct.vuot': 'Chỉ tiêu: vượt',
  'ct.chua_dat': 'Chỉ tiêu: chưa đạt',
  'ct.khong_phat_sinh': 'Chỉ tiêu: không phát sinh',
  'ct.chua_co_so_lieu': 'Chỉ tiêu: chưa có số liệu',
  'nv.tong': 'Nhiệm vụ: tổng số',
  'nv.hoan_thanh': 'Nhiệm vụ: đã hoàn thành',
  'nv.hoan_thanh_trong_han': 'Nhiệm vụ: hoàn thành trong hạn',
  'nv.hoan_thanh_qua_han': 'Nhiệm vụ: hoàn thành quá hạn',
  'nv.qua_han': 'Nhiệm vụ: quá hạn chưa hoàn thành',
  'nv.dang_thuc_hien': 'Nhiệm vụ: đang thực hiện trong hạn',
  'nv.chua_thuc_hien': 'Nhiệm vụ: chưa thực hiện, còn trong hạn',
  'nv.khong_phat_sinh': 'Nhiệm vụ: không phát sinh',
  'nv.chua_ro': 'Nhiệm vụ: chưa rõ trạng thái',
  'vb.tong': 'Văn bản: tổng số',
  ky: 'Kỳ báo cáo bằng lời',
  ky_sau: 'Kỳ sau bằng lời',
};

const DOCUMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  DOCUMENT_TYPES.map((type) => [`vb.${slug(type)}`, `Văn bản: ${type}`]),
);

const ITEMS: Readonly<Record<string, string>> = Object.fromEntries(
  INFO_ITEMS.map(({ field, label }) => [field, label]),
);

/** By name: every figure in the officer's words, what a row of Số liệu says (with its unit, if asked for) first. */
export function figureLabels(
  { figures }: Entries,
  { units }: { readonly units: boolean },
): ReadonlyMap<string, string> {
  const entered = figures.rows.flatMap(({ cells }) => {
    const code = headerKey(cells.code.text);
    const unit = units && cells.unit.text !== '' ? ` (${cells.unit.text})` : '';
    const label = `${cells.content.text}${unit}`;
    return [
      [code, label] as const,
      [`${code}${CUMULATIVE_ENDING}`, `${label}, lũy kế`] as const,
      [`${code}${PREVIOUS_ENDING}`, `${label}, kỳ trước`] as const,
    ];
  });
  return new Map([...entered, ...Object.entries({ ...DERIVED, ...DOCUMENTS, ...ITEMS })]);
}
