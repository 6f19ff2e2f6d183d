import type { CellValue } from '../../../grid';
import { usualRange } from '../../outlier';
import type { WholeSheet } from './wholeSheet';
import type { FileSummary } from '../summary';

/**
 * Khác thường: figures far from those of the other communes, and those in another unit. Two that are far hide neither:
 * only the usual ones count.
 */
export function outlierSheet(taken: readonly FileSummary[]): WholeSheet {
  return {
    name: 'Khác thường',
    heads: 1,
    fixed: 2,
    widths: [28, 40, 14, 28, 20, 14, 18, 18, 34],
    rows: [
      [
        'Mã',
        'Nội dung',
        'Đơn vị tính',
        'Đơn vị',
        'Tỉnh',
        'Giá trị',
        'Thường từ',
        'Thường đến',
        'Tệp',
      ],
      ...codesOf(taken).flatMap((code) => [...outliers(taken, code), ...otherUnits(taken, code)]),
    ],
  };
}

function codesOf(taken: readonly FileSummary[]): readonly string[] {
  return [...new Set(taken.flatMap(({ figures }) => figures.map(({ code }) => code)))];
}

function outliers(taken: readonly FileSummary[], code: string): readonly (readonly CellValue[])[] {
  const given = taken.flatMap((summary) => {
    const figure = summary.figures.find((one) => one.code === code);
    return figure && typeof figure.value === 'number'
      ? [{ summary, figure, value: figure.value }]
      : [];
  });
  return given.flatMap(({ summary, figure, value }, index) => {
    const others = given.filter((_, other) => other !== index).map((one) => one.value);
    const range = usualRange(others);
    if (!range || (value >= range.low && value <= range.high)) return [];
    const { content, unit } = figure;
    return [
      [
        code,
        content,
        unit,
        summary.unit,
        summary.province,
        value,
        rounded(Math.max(range.low, 0)),
        rounded(range.high),
        summary.file,
      ],
    ];
  });
}

/** Figures in another unit than the others': no range can be told of them. */
function otherUnits(
  taken: readonly FileSummary[],
  code: string,
): readonly (readonly CellValue[])[] {
  return taken.flatMap(({ figures, unit: commune, province, file }) =>
    figures
      .filter((one) => one.code === code && one.otherUnit)
      .map(({ content, unit, value }) => [
        ...[code, content, unit, commune, province],
        ...[value, '', '', file],
      ]),
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
