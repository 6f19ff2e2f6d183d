import { printNumber } from '../../../letters/vietnamese';
import type { Orphan } from '../../../words/known/numbers/orphans';
import type { Remark } from '../../rule';
import { quote } from '../quote';

const COLUMNS = {
  now: '',
  cumulative: ', cột Lũy kế',
  previous: ', cột Kỳ trước',
  goal: ', cột Mục tiêu',
};

/** A number of the words beside the one that it is likely meant for, both places named. */
export function orphanRemark({ figure, unit, fact, said, passage }: Orphan): Remark {
  const right = `${printNumber(Number(fact.value.toFixed(2)))}${unit}`;
  return {
    at: passage.at,
    ...(fact.at.cell !== '' && { also: [fact.at] }),
    severity: 'Cảnh báo',
    yieldsTo: ['TH08', 'TH24', 'CH05', 'CT10', 'ND24'],
    message: `Lời ghi ${figure.digits}${unit} (trong ${quote(said.text.slice(Math.max(0, figure.from - 30), figure.to + 30))}), ${placeOf(fact)} ${quote(fact.name)} là ${right}: sửa một trong hai nơi.`,
  };
}

/** Counts of rows stand in no cell. */
function placeOf({ at, of }: Orphan['fact']): string {
  return at.cell === ''
    ? `trang tính ${at.sheet} có số`
    : `${at.sheet} (ô ${at.cell}${COLUMNS[of]}) ghi`;
}
