import { GATHER_COUNTED } from '../../../src/taskpane/gather/gatherText';

test.each([
  [6, 0, 'Đã ghi 6 ô.'],
  [6, 2, 'Đã ghi 6 ô, thêm 2 dòng.'],
  [0, 2, 'Đã ghi thêm 2 dòng.'],
])('of %s cells and %s rows only what there is is told', (cells, rows, told) => {
  expect(GATHER_COUNTED.did(cells, rows)).toBe(told);
});
