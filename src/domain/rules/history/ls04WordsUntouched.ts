import { carriedWords } from '../../periods/untouched/carriedParagraphs';
import { untouchedMessage } from '../../periods/untouched/untouchedMessage';
import { untouchedSheets } from '../../periods/untouched/untouchedSheets';
import type { Rule } from '../rule';

/** Only where the workbook keeps the last period whole. */
export const ls04WordsUntouched: Rule = {
  id: 'LS04',
  title: 'Lời của kỳ trước chưa sửa',
  severity: 'Cảnh báo',
  example: 'Kỳ trước “Đã tập huấn 45 người”; kỳ này vẫn đúng câu ấy.',
  remedy: 'Sửa câu và con số theo kỳ này; nếu vẫn đúng thì chấp nhận.',
  *check({ entries }) {
    for (const { at, text } of carriedWords(entries).untouched)
      yield { at, message: untouchedMessage(text) };
    for (const { sheet, numbers } of untouchedSheets(entries))
      yield {
        at: { sheet, cell: '' },
        message: `Lời của kỳ trước chưa sửa: ${numbers} con số gõ tay trong ${sheet} đều giống hệt kỳ trước. Cập nhật theo kỳ này, hoặc chấp nhận nếu vẫn đúng.`,
      };
  },
};
