import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const ct16MetWithoutNumber: Rule = {
  id: 'CT16',
  title: 'Ghi Đạt mà mục tiêu là con số',
  severity: 'Cảnh báo',
  example: 'Mục tiêu 90 mà Kết quả ghi “Đạt”.',
  remedy: 'Ghi con số đã đạt để đối chiếu được với mục tiêu.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { result, goal, name } = cells;
      const judged = result.meaning.kind === 'yes' || result.meaning.kind === 'no';
      const numeric =
        goal.meaning.kind === 'number' ||
        goal.meaning.kind === 'bound' ||
        goal.meaning.kind === 'range';
      if (!judged || !numeric) continue;
      const message = `Kết quả của chỉ tiêu ${quote(name.text)} chỉ ghi ${quote(result.text)} trong khi mục tiêu là ${goal.text}: ghi con số đã đạt.`;
      yield { at: result.at, message };
    }
  },
};
