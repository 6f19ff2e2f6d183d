import khaSon from '../../assets/examples/kha-son.json';
import type { Grids } from '../../src/domain/grid';
import { benchGrids } from '../bench/check/benchGrids';
import type { Example } from './exampleGrids';
import { exampleGrids } from './exampleGrids';

/** So many rows of all data sheets, one in twenty wrong, and so many paragraphs with figures and fields in them. */
export function largeGrids(rows: number, paragraphs: number): Grids {
  const tables = benchGrids({
    ...{ name: '', wrongEvery: 20 },
    ...{ targets: rows * 0.3, tasks: rows * 0.4, documents: rows * 0.2, figures: rows * 0.1 },
  });
  const outline = Array.from({ length: paragraphs }, (_, n) => ({
    Cấp: n % 50 === 0 ? 'I' : 'Đoạn',
    'Nội dung': `Tiếp nhận ${n + 300} hồ sơ ({{thon.so_${(n % 400) + 1}}} hồ sơ của thôn), đạt ${90 + (n % 10)}%.`,
  }));
  const example: Example = { ...khaSon, tables: { 'Nội dung': outline } };
  const texts = exampleGrids(example).sheets.filter(({ sheet }) => sheet === 'Nội dung');
  return {
    ...tables,
    sheets: [...tables.sheets.filter(({ sheet }) => sheet !== 'Nội dung'), ...texts],
  };
}
