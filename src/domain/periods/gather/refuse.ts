import type { Entries } from '../../entries/entries';
import { infoDate, infoText } from '../../entries/info/infoItems';
import { periodOf, printPeriod } from '../../figures/period/period';
import { printDay } from '../../number/dates/date';
import { CONTRACT_VERSION } from '../../sheets';
import { PERIODS_WITH_NUMBER, type InfoField } from '../../sheets/info';
import { headerKey, sameName } from '../../letters/vietnamese';
import type { SourceFile } from './gatherPlan';

const UNIT: readonly (readonly [InfoField, string])[] = [
  ['loai_don_vi', 'loại đơn vị'],
  ['ten_don_vi', 'đơn vị'],
  ['tinh', 'tỉnh, thành phố'],
];

/** Why a file is not taken in, in Vietnamese; `undefined` where it is. */
export function refusal(main: Entries, { entries, own, here }: SourceFile): string | undefined {
  if (here) return own ? 'chưa ghép cột (Bảng có sẵn)' : undefined;
  if (own && own.tables.length > 0)
    return 'không có trang số liệu nào của mẫu; bảng riêng của cơ quan chưa ghép cột (Bảng có sẵn)';
  if (!hasAnything(entries))
    return 'không có trang Thông tin và không có trang số liệu nào của mẫu';
  const version = entries.settings['contractVersion'];
  if (typeof version === 'number' && version > CONTRACT_VERSION)
    return 'lập theo bản mẫu mới hơn; cần cập nhật phần bổ trợ';
  return otherUnit(main, entries) ?? otherPeriod(main, entries);
}

/** What a file leaves open of unit and period, and which of its sheets bear other names: it is taken in, and this is named. */
export function openItems(main: Entries, source: SourceFile): readonly string[] {
  const { file, entries, renamed = [], here } = source;
  if (here) return [];
  const ours = missingItems(main, main);
  const theirs = missingItems(entries, main).filter((name) => !ours.includes(name));
  return [
    ...(theirs.length === 0 ? [] : [`${file} không ghi ${theirs.join(', ')}; vẫn được lấy.`]),
    ...entries.problems.flatMap((one) =>
      one.kind === 'double-sheet'
        ? [
            `${file} có hai trang cùng tên: chỉ “${one.first}” được lấy, “${one.at.sheet}” thì không; hãy xem lại tệp ấy.`,
          ]
        : [],
    ),
    ...renamed.map(
      ({ name, found }) => `${file}: trang tính “${found}” được đọc như “${name}” của mẫu.`,
    ),
  ];
}

/** What this workbook itself leaves open, so that the files cannot be told by it. */
export function openItemsOfMain(main: Entries): readonly string[] {
  const missing = missingItems(main, main);
  return missing.length === 0
    ? []
    : [`Sổ này không ghi ${missing.join(', ')}, nên không đối chiếu được với các tệp.`];
}

/** Kỳ số counts where the period of this workbook has one. */
function missingItems(one: Entries, main: Entries): readonly string[] {
  const numbered = PERIODS_WITH_NUMBER.some((kind) => kind === periodOf(main)?.kind);
  const fields: readonly (readonly [InfoField, string])[] = [
    ...UNIT,
    ['loai_ky', 'loại kỳ'],
    ...(numbered ? [['ky_so', 'kỳ số'] as const] : []),
    ['nam', 'năm'],
  ];
  return fields.filter(([field]) => infoText(one, field) === '').map(([, name]) => name);
}

function hasAnything({ info, figures, targets, tasks, documents }: Entries): boolean {
  return [info, figures, targets, tasks, documents].some(({ present }) => present);
}

function otherUnit(main: Entries, other: Entries): string | undefined {
  for (const [field, name] of UNIT) {
    const [ours, theirs] = [infoText(main, field), infoText(other, field)];
    if (ours !== '' && theirs !== '' && !sameName(ours, theirs))
      return `khác ${name}: ${theirs}, ở đây là ${ours}`;
  }
  return undefined;
}

function otherPeriod(main: Entries, other: Entries): string | undefined {
  const [ours, theirs] = [periodOf(main), periodOf(other)];
  if (ours && theirs) {
    if (ours.kind !== theirs.kind || ours.number !== theirs.number || ours.year !== theirs.year)
      return `khác kỳ: ${nameOf(theirs)}, ở đây là ${nameOf(ours)}`;
    return ours.kind === 'Sơ kết' || ours.kind === 'Đột xuất' ? otherDays(main, other) : undefined;
  }
  return otherItems(main, other);
}

/** Where a period is not whole, what is given of it must not differ. */
function otherItems(main: Entries, other: Entries): string | undefined {
  const fields: readonly (readonly [InfoField, string])[] = [
    ['loai_ky', 'loại kỳ'],
    ['ky_so', 'kỳ số'],
    ['nam', 'năm'],
  ];
  for (const [field, name] of fields) {
    const [ours, theirs] = [infoText(main, field), infoText(other, field)];
    if (ours !== '' && theirs !== '' && numberKey(ours) !== numberKey(theirs))
      return `khác ${name}: ${theirs}, ở đây là ${ours}`;
  }
  return undefined;
}

function numberKey(text: string): string {
  return /^\d+$/u.test(text) ? String(Number(text)) : headerKey(text);
}

function otherDays(main: Entries, other: Entries): string | undefined {
  for (const field of ['tu_ngay', 'den_ngay', 'chot_so_lieu'] as const) {
    const [ours, theirs] = [infoDate(main, field)?.to, infoDate(other, field)?.to];
    if (ours !== undefined && theirs !== undefined && ours !== theirs)
      return `khác kỳ: ngày ${printDay(theirs)}, ở đây là ${printDay(ours)}`;
  }
  return undefined;
}

function nameOf(period: NonNullable<ReturnType<typeof periodOf>>): string {
  return printPeriod(period) === undefined
    ? `${period.kind.toLowerCase()} ${period.year}`
    : period.kind === 'Tuần'
      ? `tuần ${period.number}/${period.year}`
      : (printPeriod(period) ?? '');
}
