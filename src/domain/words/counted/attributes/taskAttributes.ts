import type { Facts } from '../../../facts';
import type { TaskClass } from '../../../figures/figures';
import { taskStatusOf } from '../../../figures/taskClass';
import { headerKey } from '../../../letters/vietnamese';
import { literal } from '../../literal';
import type { Attribute, Rows, Value } from './attribute';
import { monthOf } from './monthOf';
import { both, meant, monthsOf, union, value, valuesBy, words } from './tally';

const LATE = '(?:quá|trễ|chậm|muộn)(?: thời)? hạn';
const IN_TIME = '(?:trong|đúng|trước)(?: và (?:đúng|trước)| thời)? hạn';
const CARRIED = '(?:triển khai thực hiện|thực hiện|triển khai|bắt đầu|làm)';
const [DOING, WAITING] = [`đang (?:được )?${CARRIED}`, `chưa (?:được )?${CARRIED}`];
const DONE = '(?:hoàn thành|làm xong|thực hiện xong|xong)';
const DONE_LATE = `${DONE} (?:(?:nhưng|khi)(?: đã)? )?(?:${LATE}|muộn|chậm)`;
const OVERDUE = `${LATE}(?: (?:mà|nhưng))? chưa ${DONE}|chưa ${DONE}(?: đã)? ${LATE}`;
const STILL = '(?: khác)?,?(?: (?:vẫn|đều|do|vì|còn))* (?:trong hạn|chưa (?:đến|tới) hạn)';
const BY_NOW = `,?(?: (?:nhưng|mà|và|đều|đã|bị))+ ${LATE}`;

/** Tasks by giver, by leading unit, by how they stand, and those done by month. */
export function taskAttributes(facts: Facts): readonly Attribute[] {
  const rows = facts.entries.tasks.rows.filter(({ group }) => !group);
  const done = rows.filter(({ cells }) => taskStatusOf(cells.status) === 'Đã hoàn thành');
  return [
    { name: 'nguồn giao', values: valuesBy(rows, ({ cells }) => cells.source.text, giver) },
    {
      name: 'cơ quan chủ trì',
      values: valuesBy(rows, ({ cells }) => cells.lead.text, unit),
    },
    { name: 'trạng thái', values: statuses(facts) },
    { name: 'tháng hoàn thành', values: monthsOf(done, ({ cells }) => monthOf(cells.doneOn)) },
  ];
}

/** The sheet's list calls every commune’s own tasks `Xã giao`. */
const OWN = /^(?:xã|phường|đặc khu)$/u;

/** `Tỉnh giao` is said `tỉnh giao 05` or `của tỉnh`; `Đảng ủy giao` also `Đảng ủy 05`. */
function giver(text: string): RegExp {
  const core = headerKey(text).replace(/^nhiệm vụ (?:do )?| giao$/gu, '');
  const isBare = /^(?:tỉnh|xã|phường|thành phố|trung ương|đặc khu)$/u.test(core);
  const name = OWN.test(core) ? `(?:xã|phường|đặc khu)(?: tự)?` : literal(core);
  const [, level] = /^ubnd (tỉnh|thành phố|xã|phường|đặc khu)$/u.exec(core) ?? [];
  if (level !== undefined) return words(`${name}(?: giao)?|(?:do )?${level}(?: tự)? giao`);
  return words(
    isBare ? `${name} giao|(?<=của )${literal(core)}` : `${name}(?: (?:xã|phường))?(?: giao)?`,
  );
}

function unit(text: string): RegExp {
  return words(
    `${literal(headerKey(text).replace(/ (?:xã|phường|đặc khu)$/u, ''))}(?: (?:xã|phường|đặc khu))?(?! (?:tỉnh|thành phố|huyện))(?: chủ trì)?`,
  );
}

/** How tasks stand; bare words for late or in time mean the done ones where they part those. */
function statuses({ entries, figures }: Facts): readonly Value[] {
  const classes = new Map(figures.tasks.map((task) => [task.row, task.class]));
  const rows = entries.tasks.rows.filter(({ group }) => !group);
  if (rows.some(({ row }) => classes.get(row) === undefined)) return [];
  const of = (kind: TaskClass): Rows =>
    new Set(rows.flatMap(({ row }) => (classes.get(row) === kind ? [row] : [])));
  const typed = (status: string): Rows =>
    new Set(rows.flatMap(({ row, cells }) => (taskStatusOf(cells.status) === status ? [row] : [])));
  const [inTime, late] = [of('Hoàn thành trong hạn'), of('Hoàn thành quá hạn')];
  const [doing, waiting] = [of('Đang thực hiện trong hạn'), of('Chưa thực hiện trong hạn')];
  const [overdue, open] = [of('Quá hạn chưa hoàn thành'), union(doing, waiting)];
  const doneInTime = meant('nv.hoan_thanh_trong_han', inTime);
  const doneLate = meant('nv.hoan_thanh_qua_han', late);
  const [begun, waits] = [typed('Đang triển khai thực hiện'), typed('Chưa thực hiện')];
  const isDoing = meant('nv.dang_thuc_hien', doing, begun);
  const isWaiting = meant('nv.chua_thuc_hien', waiting, waits);
  const lateOf = (some: Rows) => ({ readings: [both(some, overdue)] });
  const isDone = meant('nv.hoan_thanh', union(inTime, late));
  const isLate = meant('nv.qua_han', overdue, late, union(late, overdue));
  return [
    value('hoàn thành quá hạn', DONE_LATE, doneLate, doneLate),
    value('hoàn thành trong hạn', `${DONE} ${IN_TIME}`, doneInTime, doneInTime),
    value('quá hạn chưa hoàn thành', OVERDUE, meant('nv.qua_han', overdue)),
    value('chưa hoàn thành', `chưa ${DONE}`, { readings: [union(open, overdue), open] }),
    value('đang thực hiện trong hạn', `${DOING}${STILL}`, meant('nv.dang_thuc_hien', doing)),
    value('chưa thực hiện trong hạn', `${WAITING}${STILL}`, meant('nv.chua_thuc_hien', waiting)),
    value('đang thực hiện quá hạn', `${DOING}${BY_NOW}`, lateOf(begun)),
    value('chưa thực hiện quá hạn', `${WAITING}${BY_NOW}`, lateOf(waits)),
    value('đang thực hiện', DOING, isDoing),
    value('chưa thực hiện', WAITING, isWaiting),
    value('không phát sinh', 'không phát sinh', meant('nv.khong_phat_sinh', of('Không phát sinh'))),
    { ...value('đã hoàn thành', `(?:đã )?${DONE}`, isDone), parted: true },
    value(
      'trong hạn',
      `(?:còn )?${IN_TIME}`,
      { readings: [inTime, doing, waiting, open] },
      doneInTime,
    ),
    value('quá hạn', `(?:đã )?${LATE}`, isLate, doneLate),
  ];
}
