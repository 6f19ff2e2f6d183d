import { RULES } from '../../../../../src/domain/rules';
import { check } from '../../../../../src/domain/rules/check';
import { khaSon } from '../../../../support/khaSon';
import { factsOf, found, gridsOf, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT04 tells result and goal as typed', () => {
  test.each<[RowOf, string, string]>([
    [{ 'Kết quả': 72.5 }, 'F5', '72,5 so với mục tiêu 90, bằng 80,56% mục tiêu'],
    [
      { 'Kết quả': '', 'Tử số': 1, 'Mẫu số': 2 },
      'G5',
      '1/2 (50%) so với mục tiêu 90, bằng 55,56% mục tiêu',
    ],
    [
      { 'Mục tiêu': '≥ 90', 'So sánh': '≥', 'Kết quả': 45 },
      'F5',
      '45 so với mục tiêu ≥ 90, bằng 50% mục tiêu',
    ],
    [{ 'So sánh': '≥', 'Kết quả': 45 }, 'F5', '45 so với mục tiêu ≥ 90, bằng 50% mục tiêu'],
    [{ 'Mục tiêu': 'Đạt', 'Kết quả': 'Chưa đạt' }, 'F5', 'Chưa đạt so với mục tiêu Đạt'],
  ])('%p', (more, cell, compared) => {
    const [finding] = found('CT04', row(more));
    expect(finding?.at.cell).toBe(cell);
    expect(finding?.message).toBe(
      `Chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” chưa đạt: ${compared}. Cần nêu nguyên nhân ở mục hạn chế.`,
    );
  });
});

describe('CT04', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent on targets met, passed or without occurrence', () => {
    expect(found('CT04', row({ 'Kết quả': 'Không phát sinh' }))).toEqual([]);
    expect(found('CT04', row({ 'So sánh': '≤', 'Mục tiêu': 10, 'Kết quả': 3 }))).toEqual([]);
  });
  test('leaves a share typed for percent to DL20: nothing is missed there', () => {
    const findings = check(factsOf(gridsOf(row({ 'Kết quả': 0.987 }))), RULES);
    const here = findings.filter(({ at }) => at.sheet === 'Chỉ tiêu' && at.cell === 'F5');
    expect(here.map(({ rule }) => rule)).toEqual(['DL20']);
  });
  test('finds Kha Sơn’s two: 72,5 below 90 and 99,9 below 100', () => {
    const findings = found('CT04', khaSon());
    expect(findings.map(({ at }) => at.cell)).toEqual(['F6', 'F17']);
    expect(findings[0]).toMatchObject({ severity: 'Gợi ý' });
    expect(findings[0]?.message).toContain('72,5 so với mục tiêu 90, bằng 80,56% mục tiêu');
  });
});
