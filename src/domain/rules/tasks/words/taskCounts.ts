import { figureNumber } from '../../../figures/figureNumber';
import type { CountedList } from '../../text/remarks/countedList';
import { taskRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import { taskStatus } from '../status/taskStatus';

const LATE = String.raw`(?:quá|trễ|chậm)(?: thời)? hạn`;
const IN_TIME = String.raw`(?:trong|đúng|trước)(?: và (?:đúng|trước)| thời)? hạn`;
const CARRIED = 'triển khai thực hiện|thực hiện|triển khai|bắt đầu|làm';

/** The tasks, as sentences count them; tasks that are late may be counted by their status too. */
export const TASK_COUNTS: CountedList = {
  sheet: 'Nhiệm vụ',
  prefix: 'nv',
  unclear: 'nv.chua_ro',
  tallied: {
    noun: 'nhiệm vụ',
    kinds: [
      ['hoan_thanh_qua_han', `hoàn thành (?:nhưng )?${LATE}`],
      ['hoan_thanh_trong_han', `hoàn thành ${IN_TIME}`],
      ['qua_han', `${LATE}(?: nhưng)? chưa hoàn thành|chưa hoàn thành (?:đã )?${LATE}`],
      ['chua_hoan_thanh', 'chưa (?:hoàn thành|xong)'],
      ['dang_thuc_hien', `đang (?:${CARRIED})(?: trong hạn)?`],
      ['chua_thuc_hien', `chưa (?:${CARRIED})(?: trong hạn)?`],
      ['khong_phat_sinh', 'không phát sinh'],
      ['hoan_thanh', '(?:đã )?(?:hoàn thành|xong|làm xong)'],
      ['trong_han', IN_TIME],
      ['qua_han', LATE],
    ],
    within: {
      hoan_thanh: {
        trong_han: 'hoan_thanh_trong_han',
        qua_han: 'hoan_thanh_qua_han',
        hoan_thanh_trong_han: 'hoan_thanh_trong_han',
        hoan_thanh_qua_han: 'hoan_thanh_qua_han',
      },
    },
  },
  also: (facts, { kind, text }) => {
    if (kind === 'dang_thuc_hien') return [withStatus(facts, 'Đang triển khai thực hiện')];
    if (kind === 'chua_thuc_hien') return [withStatus(facts, 'Chưa thực hiện')];
    return kind === 'qua_han' && !/chưa/iu.test(text) ? lateInAll(facts) : [];
  },
};

/** Late tasks of which no one says whether they are done. */
function lateInAll(facts: Facts): readonly number[] {
  const done = figureNumber(facts, 'nv.hoan_thanh_qua_han') ?? 0;
  return [done, done + (figureNumber(facts, 'nv.qua_han') ?? 0)];
}

function withStatus(facts: Facts, status: string): number {
  return taskRows(facts).filter(({ cells }) => taskStatus(cells.status.text) === status).length;
}
