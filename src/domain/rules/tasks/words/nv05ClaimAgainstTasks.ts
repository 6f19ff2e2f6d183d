import { rowNames } from '../../rows/rowNames';
import { taskRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { TaskClass } from '../../../figures/figures';
import type { Rule } from '../../rule';
import { nameRemarks } from '../../text/remarks/nameRemarks';
import { isOfAnotherPeriod, isOfSome } from '../../text/isOfSome';
import { quote } from '../../text/quote';
import { taskClasses } from '../status/taskClasses';
import { taskStatus } from '../status/taskStatus';
import { leadsInWords } from './leadsInWords';
import { rowsMeant } from './rowsMeant';
import { clauses } from '../../../words/passages';

const NONE = String.raw`(?:(?:không|chưa) (?:có|còn|để|phát sinh)(?: \S+){0,2} nhiệm vụ|không nhiệm vụ nào)(?: nào)?(?: (?:do )?(?!chưa)\p{L}[\p{L} ]{2,25} giao)?(?: nào)?(?: bị)?`;
const NONE_LATE = new RegExp(`${NONE} (?:quá hạn|chậm tiến độ|trễ hạn|chậm hạn)`, 'iu');
const NONE_DONE_LATE = new RegExp(
  String.raw`${NONE} (?:hoàn thành|làm xong|thực hiện xong|xong) (?:(?:quá|trễ|chậm|muộn)(?!\p{L})|sau (?:thời )?hạn)`,
  'iu',
);
const END = String.raw`(?=\s*(?:[.,;:)]|$|và ))`;
const BEGUN = '(?:triển khai thực hiện|thực hiện|triển khai|bắt đầu|bắt tay vào làm)';
const NONE_WAITING = new RegExp(
  String.raw`${NONE} chưa (?:được )?${BEGUN}${END}|(?:^|[,;:] )(?:các nhiệm vụ(?: được giao)? đều đã|nhiệm vụ nào cũng đã)(?: được)? ${BEGUN}${END}`,
  'iu',
);
const ALL_DONE =
  /(?:hoàn thành|thực hiện xong)\s+(?:toàn bộ|tất cả|100%|đầy đủ)[^.;]{0,30}nhiệm vụ|(?:toàn bộ|tất cả|100%)[^.;,]{0,20}nhiệm vụ[^.;,]{0,30}(?:đã )?hoàn thành|(?:^|[,;:] )(?:các nhiệm vụ(?: được giao)? đều(?: đã)?(?: được)?|nhiệm vụ nào cũng(?: đã)?) hoàn thành|không (?:có|còn) nhiệm vụ(?: nào)?(?: bị)? (?:chưa|không) hoàn thành/iu;
const ALL_IN_TIME =
  /(?:(?:hoàn thành|làm xong|thực hiện xong)(?:(?!quá hạn|còn lại)[^.;]){0,30}nhiệm vụ,?|nhiệm vụ (?:đã |được )*(?:hoàn thành|làm xong|thực hiện xong|xong)[,:]?) (?:và )?\(?(?:(?:tất cả|toàn bộ|100%|cả \S+ nhiệm vụ)(?: đều)?|đều) (?:trong|đúng|trước) hạn/iu;
const ALL_CARRIED_OUT =
  /nhiệm vụ[^.;,]{0,30}(?:được )?(?:triển khai|thực hiện)[^.;,]{0,12}đầy đủ/iu;

export const nv05ClaimAgainstTasks: Rule = {
  id: 'NV05',
  title: 'Lời nói trái với bảng nhiệm vụ',
  severity: 'Lỗi',
  example:
    '“Các nhiệm vụ được triển khai đầy đủ, không có nhiệm vụ quá hạn” trong khi 3 nhiệm vụ chưa thực hiện.',
  remedy: 'Sửa lời cho đúng bảng, hoặc cập nhật trạng thái nhiệm vụ.',
  *check(facts) {
    yield* nameRemarks(facts, 'tasks', (row) => {
      const task = taskRows(facts).find((one) => one.row === row);
      const status = taskClasses(facts).get(row);
      return task && status && { entry: task.cells.status, status };
    });
    yield* leadsInWords(facts);
    const ofTasks = [...clauses(facts, 'told'), ...clauses(facts, 'owned')].filter(({ text }) =>
      /nhiệm vụ/iu.test(text),
    );
    const kinds = ofTasks.length === 0 ? [] : claimKinds(facts);
    for (const { at, text } of ofTasks) {
      for (const { claim, rows: all, what, severity } of kinds) {
        const match = claim.exec(text);
        if (!match || isOfSome(text) || isOfAnotherPeriod(facts, text.slice(0, match.index)))
          continue;
        const meant = rowsMeant(facts, text, match.index, match.index + match[0].length);
        const rows = meant ? all.filter((row) => meant.has(row)) : all;
        if (rows.length > 0)
          yield {
            at,
            severity,
            message: `Lời ${quote(match[0])} trái với bảng: ${rows.length} nhiệm vụ ${what} (${rowNames(rows)} của trang tính Nhiệm vụ).`,
          };
      }
    }
  },
};

/** “Carried out in full” may be meant of the work as a whole; the others leave no room. */
function claimKinds(facts: Facts) {
  const open = ['Chưa thực hiện', 'Đang triển khai thực hiện'];
  return [
    {
      claim: NONE_LATE,
      rows: classed(facts, 'Quá hạn chưa hoàn thành'),
      what: 'quá hạn chưa hoàn thành',
      severity: 'Lỗi' as const,
    },
    {
      claim: NONE_DONE_LATE,
      rows: classed(facts, 'Hoàn thành quá hạn'),
      what: 'hoàn thành quá hạn',
      severity: 'Lỗi' as const,
    },
    {
      claim: NONE_WAITING,
      rows: rowsWith(facts, ['Chưa thực hiện']),
      what: 'chưa thực hiện',
      severity: 'Lỗi' as const,
    },
    {
      claim: ALL_DONE,
      rows: rowsWith(facts, open),
      what: 'chưa hoàn thành',
      severity: 'Lỗi' as const,
    },
    {
      claim: ALL_IN_TIME,
      rows: classed(facts, 'Hoàn thành quá hạn'),
      what: `hoàn thành quá hạn, ${classed(facts, 'Hoàn thành trong hạn').length} hoàn thành trong hạn`,
      severity: 'Cảnh báo' as const,
    },
    {
      claim: ALL_CARRIED_OUT,
      rows: rowsWith(facts, ['Chưa thực hiện']),
      what: 'chưa thực hiện',
      severity: 'Cảnh báo' as const,
    },
  ];
}

function classed(facts: Facts, kind: TaskClass): readonly number[] {
  return [...taskClasses(facts)].flatMap(([row, one]) => (one === kind ? [row] : []));
}

function rowsWith(facts: Facts, statuses: readonly string[]): readonly number[] {
  return taskRows(facts).flatMap(({ row, cells }) => {
    const status = taskStatus(cells.status.text);
    return status !== undefined && statuses.includes(status) ? [row] : [];
  });
}
