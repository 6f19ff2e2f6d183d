import { found, target } from '../../workbook';

describe('CT17', () => {
  const both = (contactless: string | number, online: string | number, name = 'phi tiếp xúc') => ({
    targets: [
      target({ 'Chỉ tiêu': `Giao dịch “${name}”`, 'Kết quả': contactless }),
      target({ TT: '2', 'Chỉ tiêu': 'Hồ sơ nộp trực tuyến', 'Kết quả': online }),
    ],
  });
  test('points at both targets from half of the files on', () => {
    const [finding] = found('CT17', both('Không phát sinh', 50));
    expect(finding).toMatchObject({ at: { cell: 'F5' }, also: [{ cell: 'F6' }] });
    expect(finding?.message).toBe(
      'Chỉ tiêu “Giao dịch “phi tiếp xúc”” ghi không phát sinh trong khi “Hồ sơ nộp trực tuyến” ghi 50: xem lại, hoặc giải thích ở Ghi chú.',
    );
  });
  test.each([
    ['less than half', both('Không phát sinh', 49)],
    ['no plain number', both('Không phát sinh', 'Trên 95%')],
    ['contactless ones counted', both(5, 100)],
    ['another target that did not occur', both('Không phát sinh', 100, 'số')],
  ])('is silent on %s', (_, changes) => {
    expect(found('CT17', changes)).toEqual([]);
  });
  test('looks for files that came online, not for any high figure', () => {
    const [first = {}] = both('Không phát sinh', 100).targets;
    expect(found('CT17', { targets: [first, target({ TT: '2' })] })).toEqual([]);
  });
});
