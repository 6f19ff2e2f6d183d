import { headerKey } from '../../vietnamese';
import { targetRows, taskRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { KNOWN_TARGETS } from './knownTargets';

const KNOWN = KNOWN_TARGETS.map(headerKey);

export const ct14OnTheWrongSheet: Rule = {
  id: 'CT14',
  title: 'Tên chỉ tiêu nằm ở trang tính nhiệm vụ',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ “Hồ sơ thủ tục hành chính xử lý trực tuyến” là tên một chỉ tiêu.',
  remedy: 'Chuyển dòng sang trang tính Chỉ tiêu, hoặc ghi tên nhiệm vụ.',
  *check(facts) {
    const tasks = taskRows(facts);
    if (tasks.length === 0) return;
    const targets = new Map([
      ...KNOWN.map((key) => [key, undefined] as const),
      ...targetRows(facts).map(({ cells }) => [cells.name.text.toLowerCase(), cells.name] as const),
    ]);
    const longest = [...targets.keys()].reduce((most, { length }) => Math.max(most, length), 0) + 1;
    for (const { cells } of tasks) {
      const { text } = cells.name;
      if (text.length > longest && !/^t[ỷỉ] lệ /i.test(text)) continue;
      const lower = text.toLowerCase();
      const key = lower.endsWith('.') || lower.endsWith(';') ? lower.slice(0, -1) : lower;
      const rate = key.startsWith('tỷ lệ ') || key.startsWith('tỉ lệ ');
      if (key === '' || !(rate || targets.has(key))) continue;
      const twin = targets.get(key);
      yield {
        at: cells.name.at,
        ...(twin && { also: [twin.at] }),
        message: `Nhiệm vụ ${quote(cells.name.text)} là tên một chỉ tiêu: chuyển sang trang tính Chỉ tiêu, hoặc ghi tên nhiệm vụ.`,
      };
    }
  },
};
