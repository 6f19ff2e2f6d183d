import { largest, smallest } from '../../../src/domain/number/extremes';

test('the largest and the smallest of more numbers than fit on the stack', () => {
  const many = Array.from({ length: 500_000 }, (_, at) => at);
  expect([largest(many), smallest(many)]).toEqual([499_999, 0]);
  expect([largest([], 1), largest([]), smallest([])]).toEqual([1, -Infinity, Infinity]);
});
