import { openPackage } from './patch/package';

/** What the simulated Excel does not read, and so cannot write again; see docs/headless.md. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(media|drawings\/drawing)/, 'hình vẽ'],
  [/^xl\/charts?(heet)?/, 'biểu đồ'],
  [/^xl\/(comments|threadedComments)/, 'ghi chú của ô'],
  [/^xl\/pivot/, 'bảng tổng hợp (PivotTable)'],
  [/^xl\/externalLinks/, 'liên kết ra tệp khác'],
  [/^xl\/vbaProject/, 'macro'],
];

/** One Vietnamese line on what a copy would lose of this .xlsx; `undefined` when nothing. */
export function lostParts(bytes: Uint8Array): string | undefined {
  const paths = [...openPackage(bytes).keys()];
  const lost = LOST.filter(([path]) => paths.some((one) => path.test(one))).map(([, name]) => name);
  return lost.length > 0 ? `Lưu ý: bản sao không giữ ${lost.join(', ')} của tệp gốc.` : undefined;
}
