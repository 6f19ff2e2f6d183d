import { toDay } from '../../../../src/domain/number/dates/date';
import { dayLike } from '../../../../src/domain/number/dates/dayLike';

describe('a day written like others', () => {
  const fifth = toDay({ year: 2027, month: 4, day: 5 }) ?? 0;
  test.each([
    ['22/03/2027', '05/04/2027'],
    ['22/3/2027', '05/4/2027'],
    ['2/3/2027', '5/4/2027'],
    ['18/03', '05/04'],
    ['8/3', '5/4'],
    ['', '05/4/2027'],
  ])('as “%s”: %s', (text, written) => {
    expect(dayLike(fifth, text)).toBe(written);
  });
});
