import type { Cosmetic, RefusedLook } from '../../excel/template/cosmetics';

const NAMES: Readonly<Record<Cosmetic, string>> = {
  frozen: 'cố định hàng tiêu đề',
  print: 'đặt trang in',
  heights: 'chỉnh chiều cao hàng',
  hidden: '',
};

/** Which looks Excel would not take, and on which sheets; `again`: it was asked for the second and last time. */
export function looksSentences(left: readonly RefusedLook[], again: boolean): readonly string[] {
  // The add-in's own hidden sheet is nothing that an officer knows of.
  const seen = left.filter(({ sheet }) => !sheet.startsWith('_'));
  if (seen.length === 0) return [];
  const looks = distinct(seen.map(({ look }) => NAMES[look])).filter(Boolean);
  const sheets = distinct(seen.map(({ sheet }) => sheet));
  const what = `Excel ${again ? 'vẫn ' : ''}chưa nhận việc ${looks.join(', ')} ở ${sheets.join(', ')}; số liệu không bị ảnh hưởng.`;
  return [`${what} ${again ? BY_HAND : ONCE_MORE}`];
}

const ONCE_MORE = 'Muốn có, hãy bấm vào một ô của sổ này rồi bấm Tạo mẫu lần nữa.';
const BY_HAND =
  'Cần thì tự đặt: thẻ Xem, nút Cố định Ngăn; thẻ Bố cục Trang, nút Cỡ và Hướng (máy phải có máy in).';

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
