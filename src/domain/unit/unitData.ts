import type { Entries } from '../entries/entries';
import type { InfoField } from '../sheets/info';

/** What stays the same from one report of an office to the next, as typed in `Thông tin`; blank items are left out. */
export type UnitData = Readonly<Partial<Record<InfoField, string>>>;

/** In the order of the sheet. Kính gửi changes with who asks for the report, so it is not the unit's own. */
export const UNIT_FIELDS = [
  'loai_don_vi',
  'ten_don_vi',
  'tinh',
  'co_quan_chu_quan',
  'co_quan_ban_hanh',
  'ky_hieu',
  'dia_danh',
  'noi_nhan',
  'ky_thay_mat',
  'chuc_vu',
  'nguoi_ky',
] as const satisfies readonly InfoField[];

/** The unit's own data; `undefined` while its name, its issuing body or its signer is missing. */
export function unitData({ info }: Entries): UnitData | undefined {
  const texts = UNIT_FIELDS.map(
    (field) => [field, info.items.get(field)?.entry.text ?? ''] as const,
  );
  const data: UnitData = Object.fromEntries(texts.filter(([, text]) => text.trim() !== ''));
  const named = data.ten_don_vi !== undefined && data.co_quan_ban_hanh !== undefined;
  return named && data.nguoi_ky !== undefined ? data : undefined;
}
