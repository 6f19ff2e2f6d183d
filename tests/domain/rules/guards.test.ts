import type { Grids } from '../../../src/domain/grid';
import { RULES } from '../../../src/domain/rules';
import { check } from '../../../src/domain/rules/check';
import { clipped } from '../../../src/domain/letters/clipped';
import { judgeRelations } from '../../../src/domain/rules/relations/judgeRelations';
import { ACCEPTED, RULE_SETTINGS } from '../../../src/domain/findings/ruleSettings';
import { withCell } from './withCell';
import {
  document,
  factsOf,
  figure,
  found,
  gridsOf,
  line,
  paragraph,
  target,
  task,
} from './workbook';
import type { Changes } from './workbook';

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

describe('a rule that guards the document', () => {
  test.each(['DL16', 'ND13', 'TT12'])('%s stays a Lỗi whatever the settings say', (rule) => {
    expect(found(rule, gridsOf(GAPS))).toMatchObject([{ severity: 'Lỗi' }]);
    expect(found(rule, silenced(GAPS, rule))).toMatchObject([{ severity: 'Lỗi' }]);
    expect(found(rule, silenced(GAPS, 'CT04', rule))).toMatchObject([{ severity: 'Lỗi' }]);
  });
  test('holds wherever it would print: in rows of data, in the name of a group and in Số', () => {
    const table = line('Bảng', 'Nhiệm vụ: STT; Tên nhiệm vụ');
    const asked = gridsOf({ tasks: [task({ 'Tên nhiệm vụ': 'Mua [nêu tên]' })], outline: [table] });
    expect(found('ND13', asked)).toMatchObject([
      { at: { sheet: 'Nhiệm vụ', cell: 'B5' }, severity: 'Lỗi' },
    ]);
    const grouped = gridsOf({
      targets: [
        { TT: 'I', 'Chỉ tiêu': 'Hạ tầng {{hoso.xyz' },
        { TT: 1, 'Chỉ tiêu': 'Phủ sóng 5G', 'Mục tiêu': 98, 'So sánh': '≥', 'Kết quả': 98 },
      ],
      outline: [line('Bảng', 'Chỉ tiêu: TT; Chỉ tiêu; Kết quả')],
    });
    expect(found('DL16', grouped)).toMatchObject([{ at: { sheet: 'Chỉ tiêu', cell: 'B5' } }]);
    const numbered = gridsOf({ outline: [line('I', 'KẾT QUẢ', '{{hoso.xyz}}')] });
    expect(found('DL16', numbered)).toMatchObject([
      { at: { sheet: 'Nội dung', cell: 'B5' }, severity: 'Lỗi' },
    ]);
  });
  test('is not accepted either', () => {
    const [finding] = found('ND13', gridsOf(GAPS));
    const accepted = { rule: 'ND13', sheet: 'Nội dung', message: finding?.message, reason: 'Kệ' };
    const grids = { ...gridsOf(GAPS), settings: { [ACCEPTED]: [accepted] } };
    expect(found('ND13', grids)[0]).not.toHaveProperty('accepted');
  });
  test('holds for a sheet that is required, and leaves another one to the office', () => {
    const without = (name: string) => {
      const grids = silenced({}, 'DL01');
      const renamed = grids.names.map((one) => (one === name ? `${name}s` : one));
      return { ...grids, names: renamed, sheets: grids.sheets.filter((one) => one.sheet !== name) };
    };
    expect(found('DL01', without('Nội dung'))).toMatchObject([{ severity: 'Lỗi' }]);
    expect(found('DL01', without('Chỉ tiêu'))).toEqual([]);
  });
});

describe('a message', () => {
  test('of ordinary length stays as it is', () => {
    expect(clipped('Ô Kết quả ghi “72,5”: sửa lại.')).toBe('Ô Kết quả ghi “72,5”: sửa lại.');
  });
  test('repeats at most 120 signs of a cell, and fits a cell itself', () => {
    const long = 'dài '.repeat(8000);
    const message = clipped(`Ô “${long}” và {{${long}}} và \`${long}\`: sửa.`);
    expect(message.length).toBeLessThan(420);
    expect(message).toMatch(
      /^Ô “dài .{100,118}…” và \{\{dài .{100,118}…\}\} và `dài .{100,118}…`: sửa\.$/u,
    );
    expect(clipped(long).length).toBeLessThanOrEqual(4000);
  });
  test('counts the quotes that a quoted text holds itself', () => {
    const nested = 'xóm “Đồng Tâm” và '.repeat(900);
    expect(clipped(`Ô “${nested}” ghi sai “đồng tâm”, gồm “${nested}”: sửa.`)).toMatch(
      /^Ô “xóm .{100,118}…” ghi sai “đồng tâm”, gồm “xóm .{100,118}…”: sửa\.$/u,
    );
    expect(clipped(`Thiếu dấu ” ở “a “b” ${'c'.repeat(50)}”: ${'d'.repeat(60)}.`)).toMatch(/d\.$/);
  });
  test.each(['x” “y ', '“x ” ” ', '” “', '”'])(
    'repeats no more of a cell full of unbalanced quotes: %s',
    (quotes) => {
      const hostile = (text: string) => `${text} ${quotes.repeat(2000)}`;
      const changes: Changes = {
        info: { 'Tên đơn vị': hostile('An Bình'), 'Nơi nhận': hostile('Lưu: VT, VHXH') },
        documents: [document({ 'Số, ký hiệu': hostile('31/KH-UBND') })],
        targets: [target({ 'So sánh': hostile('≥'), 'Kết quả': hostile('95') })],
        tasks: [task({ 'Trạng thái': hostile('Xong'), 'Nguồn giao': hostile('Tỉnh') })],
        outline: [
          line(hostile('I'), hostile('KẾT QUẢ')),
          line('Bảng', hostile('Nhiệm vụ: STT; ')),
          line('Biểu đồ', hostile('Chỉ tiêu')),
          line('Đoạn', 'Ủy ban nhân dân xã An Bính báo cáo.', hostile('1')),
        ],
      };
      const findings = check(factsOf(gridsOf(changes)), RULES);
      expect(findings.filter(({ message }) => message.length > 500)).toEqual([]);
    },
  );
  test('of no rule grows with what a cell holds', () => {
    const long = `{{${'a+'.repeat(6000)}}} [${'nêu '.repeat(3000)}] ${'1.234,5 '.repeat(200)}`;
    const grids = withCell({ ...paragraph(long) }, 'Chỉ tiêu', 'F5', 'ba '.repeat(9000));
    const longest = check(factsOf(grids), RULES).map(({ message }) => message.length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(4000);
  });
});

describe('a figure that cannot be read', () => {
  const relation = {
    Mã: 'XA01',
    'Vế trái': 'a.tong',
    'So sánh': '=',
    'Vế phải': 'a.mot + a.hai',
    'Nội dung': 'Tổng',
    'Mức độ': 'Lỗi',
    'Thiếu vế trái': 'Tính là 0',
    'Thiếu vế phải': 'Tính là 0',
    'Áp dụng': 'Có',
  };
  const figures = [
    figure('a.tong', { 'Kỳ này': 402 }),
    figure('a.mot', { 'Kỳ này': 402 }),
    figure('a.hai', { 'Kỳ này': '' }),
  ];
  const outcome = (grids: Grids) => judgeRelations(factsOf(grids)).map((one) => one.outcome);
  const typed = (value: string | number, format?: string) =>
    withCell({ figures, relations: [relation] }, 'Số liệu', 'D6', value, format);

  test('is no 0, and not missing: nothing is judged with it', () => {
    expect(outcome(gridsOf({ figures, relations: [relation] }))).toEqual(['holds']);
    for (const unreadable of ['khoảng 400', '#N/A', 'Trên 95%', '16 - 18'])
      expect([unreadable, ...outcome(typed(unreadable))]).toEqual([unreadable, 'skipped']);
    expect(outcome(typed(46366, 'd-mmm'))).toEqual(['skipped']);
    expect(found('QT01', typed(46366, 'd-mmm'))).toEqual([]);
    expect(found('QT02', typed('khoảng 400'))).toEqual([]);
  });
});
