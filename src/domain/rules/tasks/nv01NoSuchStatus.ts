import type { Row } from '../../entries/entries';
import type { Fix } from '../../finding';
import { TASK_STATUSES, type TaskKey } from '../../sheets/tasks';
import { taskRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { leadingStatus, likelyStatus, taskStatus } from './taskStatus';

type Cells = Row<TaskKey>['cells'];

const CHOICES = TASK_STATUSES.map((status) => `“${status}”`).join(', ');

export const nv01NoSuchStatus: Rule = {
  id: 'NV01',
  title: 'Trạng thái nhiệm vụ trống hoặc không thuộc danh mục',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ chỉ có lời giải thích ở Kết quả, Trạng thái để trống.',
  remedy: `Chọn một trong ${CHOICES}; phần chữ chuyển sang Kết quả.`,
  *check(facts) {
    for (const { cells } of taskRows(facts)) {
      if (cells.status.at.cell === '' || taskStatus(cells.status.text)) continue;
      const fix = mend(cells);
      yield { at: cells.status.at, message: sentence(cells), ...(fix && { fix }) };
    }
  },
};

function sentence({ status, outcome }: Cells): string {
  if (status.text !== '') {
    return `Trạng thái ${quote(status.text)} không thuộc danh mục: chọn một trong ${CHOICES}, phần chữ chuyển sang Kết quả.`;
  }
  const words = outcome.text === '' ? '' : ` Kết quả đang ghi ${quote(outcome.text)}.`;
  return `Nhiệm vụ chưa có trạng thái: chọn một trong ${CHOICES}.${words}`;
}

/** Certain only where the text can mean one status; its words move to Kết quả where that is empty. */
function mend({ status, outcome }: Cells): Fix | undefined {
  const meant = status.text === '' ? leadingStatus(outcome.text) : likelyStatus(status.text);
  if (!meant) return undefined;
  const choose = { ...status.at, before: status.raw, after: meant };
  const hasWords = status.text.length > meant.length && leadingStatus(status.text) === meant;
  if (!hasWords) return { label: `Chọn “${meant}”`, changes: [choose] };
  if (outcome.text !== '' || outcome.at.cell === '') return undefined;
  const move = { ...outcome.at, before: outcome.raw, after: status.raw };
  return { label: `Chọn “${meant}”, chuyển phần chữ sang Kết quả`, changes: [choose, move] };
}
