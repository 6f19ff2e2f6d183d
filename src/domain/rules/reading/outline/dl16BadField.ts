import type { Rule } from '../../rule';
import { isToldAtItsInput } from '../missing/missingInputs';
import { placeKey } from '../../../place';

export const dl16BadField: Rule = {
  id: 'DL16',
  title: 'Chỗ lấy số liệu {{…}} không tính được',
  severity: 'Lỗi',
  example: '{{hoso.tiep_nhn}}: không có mã này; {{tyle(a; b)}} với mẫu số bằng 0.',
  remedy: 'Sửa mã theo cột Mã của trang tính Số liệu, hoặc sửa phép tính.',
  *check(facts) {
    const said = new Set<string>();
    for (const one of facts.outline.fields) {
      const { at, field, problem } = one;
      const key = `${placeKey(at)}|${field}`;
      if (problem === undefined || said.has(key) || isToldAtItsInput(facts, one)) continue;
      said.add(key);
      yield { at, message: `${field} không in được: ${ended(problem)}` };
    }
  },
};

function ended(clause: string): string {
  return /[.?]$/u.test(clause) ? clause : `${clause}.`;
}
