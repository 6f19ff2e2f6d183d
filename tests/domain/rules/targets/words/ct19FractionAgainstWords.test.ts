import { found, paragraph, target } from '../../workbook';

const told = (part: number, whole: number) =>
  found('CT19', {
    ...paragraph('Đã giải quyết đúng hạn 3.045/3.068 hồ sơ.'),
    targets: [target({ 'Kết quả': '', 'Tử số': part, 'Mẫu số': whole })],
  });

describe('CT19', () => {
  test('is silent where the words agree or speak of other things', () => {
    expect(told(3045, 3068)).toEqual([]);
    expect(told(3045, 4120)).toEqual([]);
  });
  test('names the number that two places have', () => {
    expect(told(3045, 3608)[0]?.message).toContain('có lẽ là 3.068');
  });
});
