import { withCell } from '../withCell';
import { found, target, task } from '../workbook';

const late = { tasks: [task({ 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': '2026-03-31' })] };

const typed = withCell(late, 'Nhiệm vụ', 'J5', 'Chưa thực hiện trong hạn');

const own = () => String(found('DL18', typed)[0]?.fix?.changes[0]?.after);

describe('a computed cell that was typed over', () => {
  test('gets its formula back, which looks at the cut-off day', () => {
    const [finding] = found('DL18', typed);
    expect(finding?.fix).toEqual({
      label: 'Trả lại công thức',
      certain: true,
      changes: [
        { sheet: 'Nhiệm vụ', cell: 'J5', before: 'Chưa thực hiện trong hạn', after: own() },
      ],
    });
    expect(own()).toContain("'Thông tin'!$B$21");
    expect(own()).toContain("'Thông tin'!$B$20");
  });

  test('needs a cell that is no text for it', () => {
    const text = withCell(late, 'Nhiệm vụ', 'J5', 'Chưa thực hiện trong hạn', '@');
    expect(found('DL18', text)[0]?.fix?.changes).toMatchObject([{ format: 'General' }]);
  });

  test('is fine while the template’s formula stands in it, whatever it last showed', () => {
    const formula = withCell(late, 'Nhiệm vụ', 'J5', 'Chưa thực hiện trong hạn', 'General', own());
    expect(found('DL18', formula)).toEqual([]);
    const other = withCell(late, 'Nhiệm vụ', 'J5', 'Chưa thực hiện trong hạn', 'General', '=1');
    expect(found('DL18', other)[0]?.fix?.changes).toMatchObject([{ before: '=1' }]);
  });

  test('is not judged where a column that it needs is missing', () => {
    expect(found('DL18', withCell(typed, 'Nhiệm vụ', 'F4', 'Cột riêng'))).toEqual([]);
  });

  test('looks at the period’s last day where there is no row for the cut-off', () => {
    const grids = withCell(typed, 'Thông tin', 'A21', 'Dòng riêng');
    const formula = String(found('DL18', grids)[0]?.fix?.changes[0]?.after);
    expect(formula).toContain("'Thông tin'!$B$20");
    expect(formula).not.toContain('$B$21');
  });

  test.each([
    [80.56, 0],
    [80.5555, 0],
    [80.565, 0],
    [80.57, 1],
    [80.55, 1],
    ['80.56', 1],
  ])('holds a rate of 80,56 to the decimals shown: %p', (rate, findings) => {
    const targets = [target({ 'Kết quả': 72.5, 'Tỷ lệ hoàn thành': rate })];
    expect(found('DL18', { targets })).toHaveLength(findings);
  });
});
