import { likelyNumber } from '../../../../src/domain/number/typed/likelyNumber';

test.each([
  ['2,461.8', '2.461,8'],
  ['6.412.5', '6.412,5'],
  ['1,234,567', '1.234.567'],
  ['1.234,567.8', undefined],
  ['12,5', undefined],
  ['1.234.567', '1.234.567'],
  ['0.412.5', undefined],
  ['12 hồ sơ', undefined],
])('%s was likely meant as %s', (typed, meant) => {
  expect(likelyNumber(typed)?.source).toBe(meant);
});
