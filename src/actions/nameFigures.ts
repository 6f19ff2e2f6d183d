import type { Assessment } from '../domain/assess';
import type { Figure } from '../domain/figures/figures';
import { DOCUMENT_TYPES } from '../domain/sheets/documents';
import { INFO_ITEMS } from '../domain/sheets/info';
import { headerKey, slug } from '../domain/vietnamese';

/** A figure that a sentence may use, in the officer's words. */
export interface NamedFigure {
  readonly name: string;
  readonly label: string;
  /** As it would print now; absent when not entered. */
  readonly text?: string;
  /** True for numbers, entered or not yet: a rate, a count or a comparison can be made of them. */
  readonly number: boolean;
}

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

/** Every figure with its label: those of Số liệu by what their row says, then what is computed, then Thông tin. */
export function nameFigures({ entries, figures }: Assessment): readonly NamedFigure[] {
  const labels = new Map([
    ...enteredLabels(entries),
    ...Object.entries({ ...DERIVED, ...DOCUMENTS, ...ITEMS }),
  ]);
  return [...figures.byName.values()].map((figure) => named(figure, labels.get(figure.name)));
}

function named({ name, kind, text, value }: Figure, label = name): NamedFigure {
  const number = kind !== 'info' || value !== undefined;
  return { name, label, number, ...(text !== undefined && { text }) };
}

/** What the rows of Số liệu say, for all three figures of each. */
function enteredLabels({ figures }: Assessment['entries']): readonly (readonly [string, string])[] {
  return figures.rows.flatMap(({ cells }) => {
    const code = headerKey(cells.code.text);
    const unit = cells.unit.text === '' ? '' : ` (${cells.unit.text})`;
    const label = `${cells.content.text}${unit}`;
    return [
      [code, label] as const,
      [`${code}.luy_ke`, `${label}, lũy kế`] as const,
      [`${code}.ky_truoc`, `${label}, kỳ trước`] as const,
    ];
  });
}
