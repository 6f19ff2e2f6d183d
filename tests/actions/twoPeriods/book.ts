import type { SheetLiteral } from '../../support/workbook';

/** What is typed: a day is `2026-04-02`, a share `98%` is 0,98 shown as such; a text that must stay one is `'02/4/2026`. */
export type Typed = string | number | null;
type Rows = readonly (readonly Typed[])[];

/** A workbook of one period, what the officer types in the next one, and what must stand where after each step. */
export interface TwoPeriods {
  readonly name: string;
  readonly info: Readonly<Record<string, Typed>>;
  readonly figures?: Rows;
  readonly targets?: Rows;
  readonly tasks?: Rows;
  readonly documents?: Rows;
  readonly outline?: Rows;
  /** Plain ranges in place of Excel tables. */
  readonly plain?: true;
  /** By `Sheet!A1`, or `Thông tin!Mục`. */
  readonly typed: Readonly<Record<string, Typed>>;
  readonly first: Readonly<Record<string, Typed>>;
  readonly second: Readonly<Record<string, Typed>>;
  /** Typed before the last workbook is checked. */
  readonly then?: Readonly<Record<string, Typed>>;
  /** All that the rules of history, sums and periods may say of the last workbook: `LS04 Nội dung!C3`. */
  readonly found?: readonly string[];
}

const HEADS = {
  'Số liệu': ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'],
  'Chỉ tiêu': [
    ...['TT', 'Chỉ tiêu', 'Đơn vị tính', 'So sánh', 'Mục tiêu', 'Kết quả'],
    ...['Tử số', 'Mẫu số', 'Kỳ trước', 'Tỷ lệ hoàn thành', 'Đánh giá', 'Ghi chú'],
  ],
  'Nhiệm vụ': [
    ...['STT', 'Tên nhiệm vụ', 'Nguồn giao', 'Văn bản giao', 'Cơ quan chủ trì', 'Thời hạn'],
    ...['Trạng thái', 'Ngày hoàn thành', 'Kết quả', 'Phân loại', 'Ghi chú'],
  ],
  'Văn bản': [
    ...['STT', 'Cấp ban hành', 'Cơ quan ban hành', 'Loại văn bản', 'Số, ký hiệu'],
    ...['Ngày ban hành', 'Trích yếu', 'Ghi chú'],
  ],
  'Nội dung': ['Cấp', 'Số', 'Nội dung'],
} as const;
const TABLES = {
  'Số liệu': ['tblSoLieu', 'G'],
  'Chỉ tiêu': ['tblChiTieu', 'L'],
  'Nhiệm vụ': ['tblNhiemVu', 'K'],
  'Văn bản': ['tblVanBan', 'H'],
  'Nội dung': ['tblNoiDung', 'C'],
} as const;
const UNIT = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'An Bình',
  'Tỉnh, thành phố': 'Thái Nguyên',
  'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN',
  'Ký hiệu': 'BC-UBND',
  'Địa danh': 'An Bình',
  'Tên loại': 'BÁO CÁO',
};

/** The workbook's sheets; `Thông tin` first. */
export function sheetsOf(book: TwoPeriods): Readonly<Record<string, SheetLiteral>> {
  const data = {
    'Số liệu': book.figures,
    'Chỉ tiêu': book.targets,
    'Nhiệm vụ': book.tasks,
    'Văn bản': book.documents,
    'Nội dung': book.outline ?? [],
  };
  const sheets: Record<string, SheetLiteral> = { 'Thông tin': infoRows(book) };
  for (const name of Object.keys(data) as (keyof typeof data)[]) {
    const rows = data[name];
    if (rows) sheets[name] = dataSheet(name, rows, book.plain === true);
  }
  return sheets;
}

/** The items in order, for `Thông tin!Mục`. */
export function infoItems({ info }: TwoPeriods): readonly string[] {
  return Object.keys({ ...UNIT, ...info });
}

/** A value with its number format. */
export interface Formatted {
  readonly value: string | number;
  readonly format: string;
}

/** What a cell holds, and how it is shown. */
export function literal(value: Typed): Typed | Formatted {
  if (typeof value !== 'string') return value;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  if (day) return { value: serial(value), format: 'dd/mm/yyyy' };
  const share = /^(\d+)%$/u.exec(value);
  if (share) return { value: Number(share[1]) / 100, format: '0%' };
  return value.startsWith("'") ? { value: value.slice(1), format: '@' } : value;
}

/** Excel's number of a day. */
export function serial(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}

function infoRows({ info }: TwoPeriods): SheetLiteral {
  const items = Object.entries<Typed>({ ...UNIT, ...info });
  return [
    ['Mục', 'Nội dung', 'Hướng dẫn'],
    ...items.map(([item, value]) => [item, literal(value), '']),
  ];
}

function dataSheet(name: keyof typeof HEADS, rows: Rows, plain: boolean): SheetLiteral {
  const [table, last] = TABLES[name];
  const cells = [[...HEADS[name]], ...rows.map((row) => row.map(literal))];
  return plain
    ? cells
    : { rows: cells, tables: { [table]: `A1:${last}${Math.max(2, cells.length)}` } };
}
