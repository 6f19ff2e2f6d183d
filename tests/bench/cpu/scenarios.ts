import chiemHoa from '../../../assets/examples/chiem-hoa.json';
import danTien from '../../../assets/examples/dan-tien.json';
import duongHuu from '../../../assets/examples/duong-huu.json';
import khaSon from '../../../assets/examples/kha-son.json';
import tanCuong from '../../../assets/examples/tan-cuong.json';
import type { Grids } from '../../../src/domain/grid';
import { AN_BINH } from '../../support/anBinh';
import type { Example } from '../../support/exampleGrids';
import { exampleGrids } from '../../support/exampleGrids';
import { benchGrids } from '../check/benchGrids';
import { MIXES } from '../check/mixes';

/** A workbook to be assessed, and the most CPU time that its warm assessment may take. */
export interface Scenario {
  readonly name: string;
  readonly limit: number;
  readonly grids: () => Grids;
}

const ROWS = 1000;
const PARAGRAPHS = 2000;
const CELL = 500;
/** The longest text that a cell holds. */
const LONGEST = 32_767;

/** What a cell may be full of. */
const PIECES = [
  ...['7', '12% ', '12 và ', '98,5% và ', 'có ', '1/2 ', '(1) ', '{{', '“', '3, ', 'ố'],
  ...['cần có 12 hồ sơ, thiếu 3 hồ sơ ', 'đã giải quyết 5/7 hồ sơ (71%), '],
  'đạt 12%, vượt 3 điểm phần trăm so với mục tiêu 9%; ',
  ...['hơn 5 5 trên 7 ', '5 hồ sơ, đạt 12%, tăng 3% so với 9%; '],
];

/** Row limits are for 100,000 rows, paragraph limits for 10,000 paragraphs; half of each shows how time grows. */
export const SCENARIOS: readonly Scenario[] = [
  ...MIXES.map((mix) => ({
    ...{ name: `100,000 rows, ${mix.name}`, limit: ROWS },
    grids: () => benchGrids(mix),
  })),
  ...[2_500, 5_000, 10_000].flatMap((count) =>
    Object.entries(PARAGRAPH_KINDS()).map(([kind, text]) => ({
      name: `${count} paragraphs, ${kind}`,
      limit: (PARAGRAPHS * count) / 10_000,
      grids: () => paragraphs(count, text),
    })),
  ),
  ...PIECES.flatMap((piece) =>
    Object.entries(places(piece.repeat(LONGEST).slice(0, LONGEST))).map(([place, grids]) => ({
      ...{ name: `one cell of “${piece}”, ${place}`, limit: CELL, grids },
    })),
  ),
];

type TextOf = (n: number) => string;

/** Paragraphs as reports have them, some in a hundred ways, all alike, and each with figures of its own. */
function PARAGRAPH_KINDS(): Readonly<Record<string, TextOf>> {
  const real = [khaSon, chiemHoa, danTien, duongHuu, tanCuong].flatMap((example) =>
    (example as Example).tables['Nội dung']?.flatMap((row) => {
      const text = String(row['Nội dung'] ?? '');
      return text.length > 40 && !text.includes('{{') ? [text] : [];
    }),
  );
  return {
    'as in five reports': (n) => `${real[n % real.length] ?? ''} (${n})`,
    'all alike': () => real[7] ?? '',
    'each with its own figures': (n) =>
      `Đã tiếp nhận ${n + 300} hồ sơ, trong đó trực tuyến ${n + 200} hồ sơ, trực tiếp 100 hồ sơ; giải quyết đúng hạn ${n + 290} hồ sơ, đạt ${90 + (n % 10)}%.`,
  };
}

function paragraphs(count: number, text: TextOf): Grids {
  const rows = Array.from({ length: count }, (_, n) =>
    n % 50 === 0
      ? { Cấp: 'I', 'Nội dung': `KẾT QUẢ THỰC HIỆN LẦN ${n}` }
      : { Cấp: 'Đoạn', 'Nội dung': text(n) },
  );
  return exampleGrids({ ...khaSon, tables: { ...khaSon.tables, 'Nội dung': rows } });
}

/** One long text in the places where texts are read. */
function places(text: string): Readonly<Record<string, () => Grids>> {
  const inTable = (sheet: string, column: string) => () => {
    const tables = (khaSon as Example).tables;
    const rows = (tables[sheet] ?? []).map((row, n) =>
      n === 2 ? { ...row, [column]: text } : row,
    );
    return exampleGrids({ ...khaSon, tables: { ...tables, [sheet]: rows } });
  };
  return {
    'Nội dung': inTable('Nội dung', 'Nội dung'),
    'Kết quả': inTable('Chỉ tiêu', 'Kết quả'),
    'Mục tiêu': inTable('Chỉ tiêu', 'Mục tiêu'),
    'Ghi chú': inTable('Chỉ tiêu', 'Ghi chú'),
    'Kết quả nhiệm vụ': inTable('Nhiệm vụ', 'Kết quả'),
    'Thời hạn': inTable('Nhiệm vụ', 'Thời hạn'),
    'Số, ký hiệu': inTable('Văn bản', 'Số, ký hiệu'),
    'Trích yếu': inTable('Văn bản', 'Trích yếu'),
    'Thông tin': () => exampleGrids({ ...khaSon, info: { ...AN_BINH, 'Trích yếu': text } }),
    'Tên đơn vị': () => exampleGrids({ ...khaSon, info: { ...AN_BINH, 'Tên đơn vị': text } }),
  };
}
