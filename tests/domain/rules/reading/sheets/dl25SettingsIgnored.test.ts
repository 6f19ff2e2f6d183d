import type { Grids } from '../../../../../src/domain/grid';
import { RULE_SETTINGS } from '../../../../../src/domain/findings/ruleSettings';
import { found, gridsOf, line } from '../../workbook';
import type { Changes } from '../../workbook';

const GAPS: Changes = {
  info: { 'Trích yếu': '' },
  outline: [line('I', 'KẾT QUẢ'), line('Đoạn', '[Nêu việc] và {{hoso.xyz}} hồ sơ.')],
};

const silenced = (changes: Changes, ...rules: string[]): Grids => ({
  ...gridsOf(changes),
  settings: {
    [RULE_SETTINGS]: rules.map((rule, n) => ({
      rule,
      reason: 'theo kỳ trước',
      ...(n % 2 === 0 ? { off: true } : { severity: 'Gợi ý' }),
    })),
  },
});

describe('DL25', () => {
  test('is silent on settings of other rules', () => {
    expect(found('DL25', silenced(GAPS, 'CT04', 'ND05', 'TH12'))).toEqual([]);
  });
  test('names once the guards that former settings would silence', () => {
    const [finding, ...others] = found('DL25', silenced(GAPS, 'ND13', 'DL16', 'CT04'));
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('Gợi ý');
    expect(finding?.message).toContain(
      '“chỗ lấy số liệu không tính được” và “còn chữ hướng dẫn của mẫu”',
    );
  });
});
