import type { Rule } from '../rule';

export const dl16BadField: Rule = {
  id: 'DL16',
  title: 'Chỗ lấy số liệu {{…}} không tính được',
  severity: 'Lỗi',
  example: '{{hoso.tiep_nhn}}: không có mã này; {{tyle(a; b)}} với mẫu số bằng 0.',
  remedy: 'Sửa mã theo cột Mã của trang tính Số liệu, hoặc điền số liệu còn thiếu.',
  *check({ outline }) {
    const said = new Set<string>();
    for (const { at, field, problem } of outline.fields) {
      const key = `${at.sheet}!${at.cell}|${field}`;
      if (problem === undefined || said.has(key)) continue;
      said.add(key);
      yield { at, message: `${field} không in được: ${ended(problem)}` };
    }
  },
};

function ended(clause: string): string {
  return /[.?]$/u.test(clause) ? clause : `${clause}.`;
}
