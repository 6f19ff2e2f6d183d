import type { Facts } from '../../../facts';
import { figureLabels } from '../../../figures/figureLabels';
import type { CountedSheet } from '../../../words/counted/countedSheets';
import type { RowCount } from '../../../words/counted/countsIn';
import { wrongRowCounts } from '../../../words/counted/wrongRowCounts';
import { wrongTallies } from '../../../words/counted/tallies/wrongTallies';
import type { Remark } from '../../rule';
import { quote } from '../quote';
import { placeKey } from '../../../place';

/** Tallies of a whole sheet that it has otherwise. */
export function tallyRemarks(facts: Facts): readonly Remark[] {
  return wrongTallies(facts).map(({ at, text, sheet: { sheet }, right, code }) => ({
    at,
    message: `Lời ghi ${quote(text)}, trang tính ${sheet} có ${right}: sửa một trong hai nơi, hoặc chèn số liệu “${figureLabels(facts.entries).get(code) ?? code}”.`,
  }));
}

/** Rows counted by kind otherwise than their sheet has them, at cells of which nothing is said yet. */
export function rowCountRemarks(
  facts: Facts,
  kinds: readonly CountedSheet['kind'][],
  told: readonly Remark[],
): readonly Remark[] {
  const known = new Set(told.map(({ at }) => placeKey(at)));
  return wrongRowCounts(facts).flatMap(({ passage: { at }, sheet, count, right }) => {
    if (!kinds.includes(sheet.kind) || known.has(placeKey(at))) return [];
    return [
      {
        at,
        severity: 'Cảnh báo',
        message: `Lời ghi ${count.text}, trang tính ${sheet.sheet} có ${right}${ofWhom(count, sheet)}: sửa một trong hai nơi.`,
      },
    ];
  });
}

/** ` nhiệm vụ của “Văn phòng HĐND và UBND”`: of several in a sentence, whose number is wrong. */
const ofWhom = ({ scope }: RowCount, { noun }: CountedSheet): string =>
  scope === undefined ? '' : ` ${noun} ở ${quote(scope)}`;
