import { once } from '../../memo/once';
import { headerKey } from '../../letters/vietnamese';
import { targetRows, taskRows } from '../rows/dataRows';
import { likeness } from '../rows/likeness';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { KNOWN_TARGETS } from './knownTargets';

const KNOWN = new Set(KNOWN_TARGETS.map(headerKey));

export const ct14OnTheWrongSheet: Rule = {
  id: 'CT14',
  title: 'Tên chỉ tiêu nằm ở trang tính nhiệm vụ',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ “Hồ sơ thủ tục hành chính xử lý trực tuyến” là tên một chỉ tiêu.',
  remedy: 'Chuyển dòng sang trang tính Chỉ tiêu, hoặc ghi tên nhiệm vụ.',
  *check(facts) {
    const tasks = taskRows(facts);
    if (tasks.length === 0) return;
    const rows = targetRows(facts);
    const alike = new Set([...KNOWN, ...rows.map(({ cells }) => cells.name.text)].map(likeness));
    const targets = once(
      () => new Map(rows.map(({ cells }) => [cells.name.text.toLowerCase(), cells.name])),
    );
    for (const { cells } of tasks) {
      const { text } = cells.name;
      if (!alike.has(likeness(text)) && !/^t[ỷỉ] lệ /i.test(text)) continue;
      const lower = text.toLowerCase();
      const key = lower.endsWith('.') || lower.endsWith(';') ? lower.slice(0, -1) : lower;
      const rate = key.startsWith('tỷ lệ ') || key.startsWith('tỉ lệ ');
      const twin = targets().get(key);
      if (key === '' || !(rate || KNOWN.has(key) || (twin && cells.deadline.text === ''))) continue;
      yield {
        at: cells.name.at,
        ...(twin && { also: [twin.at] }),
        message: `Nhiệm vụ ${quote(cells.name.text)} là tên một chỉ tiêu: chuyển sang trang tính Chỉ tiêu, hoặc ghi tên nhiệm vụ.`,
      };
    }
  },
};
