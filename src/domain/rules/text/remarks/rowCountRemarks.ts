import type { Facts } from '../../../facts';
import type { CountedSheet } from '../../../words/counted/countedSheets';
import { wrongRowCounts } from '../../../words/counted/wrongRowCounts';
import type { Remark } from '../../rule';

/** Rows counted by kind otherwise than their sheet has them, at cells of which nothing is said yet. */
export function rowCountRemarks(
  facts: Facts,
  kinds: readonly CountedSheet['kind'][],
  told: readonly Remark[],
): readonly Remark[] {
  const known = new Set(told.map(({ at }) => `${at.sheet}!${at.cell}`));
  return wrongRowCounts(facts).flatMap(({ passage: { at }, sheet, count, right }) => {
    if (!kinds.includes(sheet.kind) || known.has(`${at.sheet}!${at.cell}`)) return [];
    return [
      {
        at,
        severity: 'Cảnh báo',
        message: `Lời ghi ${count.text}, trang tính ${sheet.sheet} có ${right}: sửa một trong hai nơi.`,
      },
    ];
  });
}
