import { changedPart } from '../../../src/taskpane/check/fix/changedPart';

test('short texts are shown whole', () => {
  expect(changedPart('≥ 98', '98')).toEqual(['≥ 98', '98']);
});

test('of long texts only the part that differs is shown, with a little around it', () => {
  const before =
    'triển khai thực hiện Đề án Đề án số 22-ĐA/TU giai đoạn 2026 - 2030 phát triển khoa học công nghệ';
  const after =
    'triển khai thực hiện Đề án số 22-ĐA/TU giai đoạn 2026 - 2030 phát triển khoa học công nghệ';
  const [was, willBe] = changedPart(before, after);
  expect(was).toMatch(/^….*Đề án Đề án số 22.*…$/);
  expect(willBe).toMatch(/^….*Đề án số 22.*…$/);
  expect(Math.max(was.length, willBe.length)).toBeLessThan(60);
});

test('what is put in front of a long text is shown at its beginning', () => {
  const rest = 'Sở Khoa học và Công nghệ tỉnh\nLãnh đạo UBND xã\nLưu: VT, VHXH';
  const [was, willBe] = changedPart(rest, `Như trên\n${rest}`);
  expect(willBe.startsWith('Như trên\nSở Khoa học')).toBe(true);
  expect(was.startsWith('Sở Khoa học')).toBe(true);
});

test('texts that repeat themselves lose nothing on the way', () => {
  const [was, willBe] = changedPart('a'.repeat(60), 'a'.repeat(61));
  expect(willBe.length - was.length).toBe(1);
});
