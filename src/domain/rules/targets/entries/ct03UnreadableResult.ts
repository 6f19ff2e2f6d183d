import type { Entry } from '../../../entries/entry';
import type { Severity } from '../../../findings/finding';
import { targetRows } from '../../rows/dataRows';
import { adviceOn } from '../../reading/cells/adviceOn';
import { likelyFix } from '../../reading/cells/likelyFix';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const ct03UnreadableResult: Rule = {
  id: 'CT03',
  title: 'Kết quả của chỉ tiêu không đọc được',
  severity: 'Lỗi',
  example: 'Kết quả ghi “đang rà soát” hoặc “Trên 95%”.',
  remedy:
    'Ghi một con số, hoặc “Đạt”, “Chưa đạt”, “Không phát sinh …”; lời giải thích ghi ở Ghi chú.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { result, name } = cells;
      const fault = faultOf(result);
      if (!fault) continue;
      const message = `Kết quả ${quote(result.text)} của chỉ tiêu ${quote(name.text)} ${fault.says}`;
      const fix = fault.severity === 'Lỗi' ? likelyFix(result) : undefined;
      yield { at: result.at, severity: fault.severity, message, ...(fix && { fix }) };
    }
  },
};

const CHOICE = ', “Đạt”, “Chưa đạt” hoặc “Không phát sinh …”';

function faultOf({ meaning, text }: Entry): { severity: Severity; says: string } | undefined {
  if (meaning.kind === 'bound' || meaning.kind === 'range') {
    return {
      severity: 'Cảnh báo',
      says: 'không phải một con số cụ thể nên không so được với mục tiêu: ghi đúng con số đã đạt.',
    };
  }
  const unreadable = meaning.kind === 'unreadable' && meaning.why === 'not-a-number';
  return unreadable
    ? { severity: 'Lỗi', says: `không đọc được là số: ${adviceOn(text, CHOICE)}.` }
    : undefined;
}
