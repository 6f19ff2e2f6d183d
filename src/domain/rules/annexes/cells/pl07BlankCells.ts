import { cellAddress } from '../../../place';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { rowKind } from '../../../tables/reading/rowKind';
import { freeTables, type FreeRow } from '../../../tables/freeTables';

/** A row headed `Tổng cộng`. */
function isTotal({ cells }: FreeRow): boolean {
  return rowKind(cells.slice(0, 3).map((cell) => cell?.text ?? '')) === 'total';
}

const OPTIONAL = /ghi chú|nếu có|lý do|tác động|khó khăn|điểm nghẽn|giải quyết/iu;

/** What a form leaves open is often meant to be: a hint, one a table. A row of totals counts only what can be added. */
export const pl07BlankCells: Rule = {
  id: 'PL07',
  title: 'Ô trống giữa các ô đã điền trong bảng phụ lục',
  severity: 'Gợi ý',
  example: 'Phụ lục I: cột Cấp phó người đứng đầu chủ trì và STT để trống.',
  remedy: 'Điền số (0 nếu không có), hoặc ghi “Không”.',
  *check(facts) {
    for (const { sheet, headers, rows, column } of freeTables(facts)) {
      const blank = rows.flatMap((one) => {
        const { row, group, cells, blanks } = one;
        const filled = cells.filter((cell) => cell !== undefined).length;
        if (group || isTotal(one) || filled < 2 || filled * 2 < cells.length) return [];
        return blanks.flatMap((index) =>
          OPTIONAL.test(headers[index] ?? '')
            ? []
            : [{ address: cellAddress(row - 1, column + index), header: headers[index] ?? '' }],
        );
      });
      const [first, ...others] = blank;
      if (!first) continue;
      const names = listed([...new Set(blank.map(({ header }) => `“${header}”`))], 4);
      yield {
        at: { sheet, cell: first.address },
        also: others.map(({ address }) => ({ sheet, cell: address })),
        message: `Ô ${listed(
          blank.map(({ address }) => address),
          8,
        )} để trống (cột ${names}): điền số, 0 nếu không có, hoặc ghi “Không”.`,
      };
    }
  },
};
