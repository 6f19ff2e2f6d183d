import type { Row } from '../../entries/entries';
import type { Change } from '../../finding';
import { printDay } from '../../number/date';
import type { DocumentKey } from '../../sheets/documents';
import { documentRows } from '../rows/dataRows';
import type { Remark, Rule } from '../rule';
import { listed } from '../text/listed';

/** Two digits for the day, for the month only 01 and 02 (NĐ 30/2020, PL I, II.4); a typed date prints as typed. */
export const vb09DayStyles: Rule = {
  id: 'VB09',
  title: 'Ngày ghi chưa thống nhất',
  severity: 'Gợi ý',
  example: '“3/3/2026”, “31/03/2026” trong cùng danh mục.',
  remedy: 'Ghi hai chữ số cho ngày, tháng chỉ thêm số 0 khi là 01, 02: 03/3/2026, 31/3/2026.',
  *check(facts) {
    const faults = documentRows(facts).flatMap(faultOf);
    if (faults.length > 0) yield remarkOn(faults);
  },
};

interface DayFault {
  readonly change: Change;
  readonly says: string;
}

function faultOf({ cells }: Row<DocumentKey>): readonly DayFault[] {
  const { issuedOn } = cells;
  const { meaning, raw, text, at } = issuedOn;
  if (meaning.kind !== 'date' || meaning.span.precision !== 'day' || typeof raw !== 'string')
    return [];
  const right = printDay(meaning.span.to);
  if (text === right) return [];
  const change = { ...at, before: raw, after: meaning.span.to, format: 'dd/mm/yyyy' };
  return [{ change, says: `“${text}” → “${right}”` }];
}

function remarkOn(faults: readonly DayFault[]): Remark {
  const [first, ...others] = faults.map(({ change: { sheet, cell } }) => ({ sheet, cell }));
  const message = `Ngày ghi chưa thống nhất: ${listed(faults.map(({ says }) => says))}.`;
  const fix = {
    label: `Ghi lại ${faults.length} ngày`,
    changes: faults.map(({ change }) => change),
  };
  return { at: first ?? { sheet: '', cell: '' }, also: others, message, fix };
}
