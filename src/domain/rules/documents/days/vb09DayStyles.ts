import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import type { Change } from '../../../findings/finding';
import { printDay } from '../../../number/dates/date';
import { readDate } from '../../../number/dates/readDate';
import { hygiene } from '../../letters/hygiene';
import { documentRows, taskRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';
import { listed } from '../../text/listed';
import { yearDoubts } from './yearDoubts';

/** Two digits for the day, for the month only 01 and 02 (NĐ 30/2020, PL I, II.4); a typed date prints as typed. */
export const vb09DayStyles: Rule = {
  id: 'VB09',
  title: 'Ngày ghi chưa thống nhất',
  severity: 'Gợi ý',
  example:
    '“3/3/2026”, “31/03/2026” trong danh mục; Thời hạn gõ thành chữ “31.10.2026”; “ngày 02/03/2026” trong lời.',
  remedy: 'Ghi hai chữ số cho ngày, tháng chỉ thêm số 0 khi là 01, 02: 03/3/2026, 31/3/2026.',
  *check(facts) {
    const faults = typedDays(facts).flatMap(faultOf);
    const whole = faults.filter(hasYear);
    if (whole.length > 0) yield remarkOn(whole);
    for (const fault of faults.filter((one) => !hasYear(one))) yield yearless(fault);
    yield* yearDoubts(facts);
    const cells = textCells(facts, DOUBT.day).filter(({ raw, name }) => !name && raw.length > 12);
    yield* hygiene(cells, rewritten, (mends) => {
      const [one] = mends;
      const found = one.before.match(TYPED)?.find((day) => rewritten(day) !== day) ?? '';
      return `Ngày trong lời ghi chưa thống nhất (${mends.length} ô): “${found}” → “${rewritten(found)}”.`;
    });
  },
};

const TYPED = /(?<![\d/.,])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/gu;

/** Days inside a sentence the decree's way; what is no day stays. */
function rewritten(raw: string): string {
  return raw.replace(TYPED, (day) => {
    const read = readDate(day);
    return typeof read === 'object' ? printDay(read.to) : day;
  });
}

interface DayFault {
  readonly change: Change;
  readonly says: string;
}

/** Days of documents as they stand, days of tasks and of Thông tin where they are figures and signs only. */
function typedDays(facts: Facts): readonly Entry[] {
  const found: Entry[] = [];
  for (const { cells } of documentRows(facts))
    if (isTyped(cells.issuedOn)) found.push(cells.issuedOn);
  const add = (entry: Entry): void => {
    if (isTyped(entry) && /^[\d./\s-]+$/u.test(entry.text)) found.push(entry);
  };
  for (const { cells } of taskRows(facts)) {
    add(cells.deadline);
    add(cells.doneOn);
  }
  for (const { entry } of facts.entries.info.items.values()) add(entry);
  return found;
}

/** Nearly all days of a long list are dates of Excel’s own. */
const isTyped = ({ raw, meaning }: Entry): boolean =>
  typeof raw === 'string' && meaning.kind === 'date';

function faultOf({ meaning, raw, text, at }: Entry): readonly DayFault[] {
  if (meaning.kind !== 'date' || meaning.span.precision !== 'day' || typeof raw !== 'string')
    return [];
  const right = printDay(meaning.span.to);
  if (text === right) return [];
  const change = { ...at, before: raw, after: meaning.span.to, format: 'dd/mm/yyyy' };
  return [{ change, says: `“${text}” → “${right}”` }];
}

/** Day, month and year: a deadline `15/01` that is typed in December may well be of the next year. */
function hasYear({ change: { before } }: DayFault): boolean {
  return (String(before).match(/\d+/gu) ?? []).length > 2;
}

function yearless({ change, says }: DayFault): Remark {
  const { sheet, cell, after } = change;
  const day = printDay(Number(after));
  return {
    at: { sheet, cell },
    message: `Ngày ghi thiếu năm, có lẽ là ${day} (${says}): ghi đủ ngày, tháng, năm.`,
    fix: { label: `Ghi ${day}`, certain: false, changes: [change] },
  };
}

function remarkOn(faults: readonly DayFault[]): Remark {
  const [first, ...others] = faults.map(({ change: { sheet, cell } }) => ({ sheet, cell }));
  const message = `Ngày ghi chưa thống nhất: ${listed(faults.map(({ says }) => says))}.`;
  const fix = {
    label: `Ghi lại ${faults.length} ngày`,
    certain: true,
    changes: faults.map(({ change }) => change),
  };
  return { at: first ?? { sheet: '', cell: '' }, also: others, message, fix };
}
