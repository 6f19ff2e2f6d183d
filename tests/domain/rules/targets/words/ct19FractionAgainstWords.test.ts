import { figure, found, messagesOf, paragraph, target } from '../../workbook';

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
  test('reads a fraction typed in Kết quả', () => {
    const typed = (result: string) =>
      messagesOf('CT19', {
        ...paragraph('Đã giải quyết đúng hạn 3.045/3.068 hồ sơ.'),
        targets: [target({ 'Kết quả': result })],
      });
    expect(typed('3045/3068')).toEqual([]);
    expect(typed('2961/3068')).toEqual([]);
    expect(typed('3054/3068')).toEqual([expect.stringContaining('có lẽ là 3.045')]);
  });
  test('holds a fraction against the two figures that it is made from', () => {
    const of = (part: number, whole: number) =>
      messagesOf('CT19', {
        targets: [target({ 'Kết quả': '', 'Tử số': part, 'Mẫu số': whole })],
        figures: [figure('a.a', { 'Kỳ này': 1598 }), figure('b.b', { 'Kỳ này': 1864 })],
      });
    expect(of(1598, 1846)).toEqual([expect.stringContaining('có lẽ là 1.864')]);
    expect(of(1958, 1864)).toEqual([expect.stringContaining('có lẽ là 1.598')]);
    expect(of(1598, 1864)).toEqual([]);
    expect(of(1598, 1874)).toEqual([]);
  });
});
