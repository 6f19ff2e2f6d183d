import type { Remark, Rule } from '../../../src/domain/rules/rule';
import { check } from '../../../src/domain/rules/check';
import { factsOf, gridsOf } from './workbook';

/** A rule that says one thing at each place given. */
const saying = (...places: readonly string[]): Rule => ({
  id: 'XX01',
  title: '',
  severity: 'Cảnh báo',
  example: '',
  remedy: '',
  check: () =>
    places.map((place, index): Remark => {
      const [sheet = '', cell = ''] = place.split('!');
      return { at: { sheet, cell }, message: String(index) };
    }),
});

const order = (...places: readonly string[]) =>
  check(factsOf(gridsOf()), [saying(...places)]).map(({ at }) => `${at.sheet}!${at.cell}`);

describe('findings of one severity stand', () => {
  test.each([
    ['by sheet as the tabs do', ['Thông tin!B9', 'Chỉ tiêu!A5', 'Nhiệm vụ!A5', 'Nội dung!A5']],
    ['a sheet of another’s making last', ['Nội dung!A5', 'Sheet1!A1']],
    ['what concerns a whole sheet before its cells', ['Chỉ tiêu!', 'Chỉ tiêu!A1', 'Chỉ tiêu!B1']],
    ['by row before column', ['Chỉ tiêu!A5', 'Chỉ tiêu!Z5', 'Chỉ tiêu!B6', 'Chỉ tiêu!A70']],
    ['the last column before the next row', ['Chỉ tiêu!XFD5', 'Chỉ tiêu!A6']],
    ['the last row before the next sheet', ['Chỉ tiêu!A1048576', 'Nhiệm vụ!']],
  ])('%s', (_, places) => {
    expect(order(...places)).toEqual(places);
    expect(order(...[...places].reverse())).toEqual(places);
  });

  test('as they were said where one cell has several', () => {
    const findings = check(factsOf(gridsOf()), [
      saying('Chỉ tiêu!A5', 'Chỉ tiêu!A5', 'Chỉ tiêu!A5'),
    ]);
    expect(findings.map(({ message }) => message)).toEqual(['0', '1', '2']);
    expect(findings.some((finding) => 'accepted' in finding)).toBe(false);
  });
});
