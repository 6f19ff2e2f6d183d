import type { Facts } from '../../../facts';
import type { TaskClass } from '../../../figures/figures';
import { taskStatusOf } from '../../../figures/taskClass';
import { headerKey } from '../../../vietnamese';
import { literal } from '../../literal';
import type { Attribute, Value } from '../countedSheets';
import { monthOf } from './monthOf';
import { monthsOf, union, valuesBy, words } from './tally';

const LATE = '(?:quá|trễ|chậm|muộn)(?: thời)? hạn';
const IN_TIME = '(?:trong|đúng|trước)(?: và (?:đúng|trước)| thời)? hạn';
const CARRIED = '(?:triển khai thực hiện|thực hiện|triển khai|bắt đầu|làm)';
const DONE = '(?:hoàn thành|làm xong|thực hiện xong|xong)';

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

/** `Tỉnh giao` is said `tỉnh giao 05` or `của tỉnh`; `Đảng ủy giao` also `Đảng ủy 05`. */
function giver(text: string): RegExp {
  const core = headerKey(text).replace(/^nhiệm vụ (?:do )?| giao$/gu, '');
  const isBare = /^(?:tỉnh|xã|phường|thành phố|trung ương|đặc khu)$/u.test(core);
  const name = literal(core);
  const [, level] = /^ubnd (tỉnh|thành phố)$/u.exec(core) ?? [];
  if (level !== undefined) return words(`${name}(?: giao)?|(?:do )?${level} giao`);
  return words(isBare ? `${name} giao|(?<=của )${name}` : `${name}(?: (?:xã|phường))?(?: giao)?`);
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
  const of = (...kinds: readonly TaskClass[]) =>
    new Set(
      rows.flatMap(({ row }) => (kinds.some((one) => one === classes.get(row)) ? [row] : [])),
    );
  const typed = (status: string) =>
    new Set(rows.flatMap(({ row, cells }) => (taskStatusOf(cells.status) === status ? [row] : [])));
  const [inTime, late] = [of('Hoàn thành trong hạn'), of('Hoàn thành quá hạn')];
  const [doing, waiting] = [of('Đang thực hiện trong hạn'), of('Chưa thực hiện trong hạn')];
  const overdue = of('Quá hạn chưa hoàn thành');
  const value = (
    name: string,
    pattern: string,
    readings: Value['readings'],
    within?: Value['within'],
  ) => ({ name, pattern: words(pattern), readings, ...(within && { within }) }) satisfies Value;
  return [
    value('hoàn thành quá hạn', `${DONE} (?:(?:nhưng|khi)(?: đã)? )?(?:${LATE}|muộn|chậm)`, [late]),
    value('hoàn thành trong hạn', `${DONE} ${IN_TIME}`, [inTime]),
    value(
      'quá hạn chưa hoàn thành',
      `${LATE}(?: (?:mà|nhưng))? chưa ${DONE}|chưa ${DONE}(?: đã)? ${LATE}`,
      [overdue],
    ),
    value('chưa hoàn thành', `chưa ${DONE}`, [
      union(doing, waiting, overdue),
      union(doing, waiting),
    ]),
    value('đang thực hiện', `đang ${CARRIED}(?:,? (?:còn )?trong hạn)?`, [
      doing,
      typed('Đang triển khai thực hiện'),
    ]),
    value('chưa thực hiện', `chưa ${CARRIED}(?:,? (?:còn )?trong hạn)?`, [
      waiting,
      typed('Chưa thực hiện'),
    ]),
    value('không phát sinh', 'không phát sinh', [of('Không phát sinh')]),
    value('đã hoàn thành', `(?:đã )?${DONE}`, [union(inTime, late)]),
    value(
      'trong hạn',
      `(?:còn )?${IN_TIME}`,
      [inTime, doing, waiting, union(doing, waiting)],
      [inTime],
    ),
    value('quá hạn', `(?:đã )?${LATE}`, [overdue, late, union(late, overdue)], [late]),
  ];
}
