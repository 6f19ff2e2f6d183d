import type { Row } from '../../../entries/entries';
import type { Fix } from '../../../findings/finding';
import { TASK_STATUSES, type TaskKey } from '../../../sheets/tasks';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
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
      const meant = fix && !fix.certain ? ` Có lẽ là ${fix.label.replace(/^Chọn /u, '')}.` : '';
      yield { at: cells.status.at, message: sentence(cells) + meant, ...(fix && { fix }) };
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

/**
 * Certain only where the whole text is another way to write one status. An empty one is proposed from Kết quả, and words
 * behind a status are proposed to move there where it is empty.
 */
function mend({ status, outcome }: Cells): Fix | undefined {
  const said =
    status.text === '' ? outcome.text : status.text.replace(/(?<![\s.;,!])[\s.;,!]+$/u, '');
  const meant = status.text === '' ? leadingStatus(said) : likelyStatus(said);
  const begins = leadingStatus(said) === meant;
  if (!meant || (begins && isUndermined(said.slice(meant.length)))) return undefined;
  const choose = { ...status.at, before: status.raw, after: meant };
  const hasWords = begins && said.length > meant.length;
  if (status.text === '' || !hasWords)
    return { label: `Chọn “${meant}”`, certain: status.text !== '', changes: [choose] };
  if (outcome.text !== '' || outcome.at.cell === '') return undefined;
  const move = { ...outcome.at, before: outcome.raw, after: status.raw };
  const label = `Chọn “${meant}”, chuyển phần chữ sang Kết quả`;
  return { label, certain: false, changes: [choose, move] };
}

/** `Đã hoàn thành 50%`, `Đã hoàn thành 3/5 nội dung`, `Chưa thực hiện xong`: the words take back what the status says. */
function isUndermined(words: string): boolean {
  if (/^\s*(?:xong|hết|đầy đủ|dứt điểm)/iu.test(words)) return true;
  const share = /(\d+(?:[.,]\d+)?)\s*%/u.exec(words)?.[1];
  const [, part, whole] = /(?<![\d/])(\d+)\s*\/\s*(\d+)(?![\d/])/u.exec(words) ?? [];
  return (
    (share !== undefined && share !== '100') ||
    (part !== undefined && part !== whole) ||
    /một phần|cơ bản|(?:nhưng|còn|vẫn)\s.*chưa/iu.test(words)
  );
}
