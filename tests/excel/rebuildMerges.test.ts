import { readGrids } from '../../src/excel/reading/readGrids';
import { run } from '../../src/excel/requests/run';
import { PERSONALITIES } from '../../src/simulator/excel/personality';
import { startSimulator } from '../../src/simulator/session';
import { parseAddress, printAddress } from '../../src/simulator/excel/model/area/address';
import type { CellLiteral } from '../support/workbook';
import { workbookOf } from '../support/workbook';

/** The merges that are read on an Excel that tells corners only, as addresses. */
async function rebuilt(
  rows: readonly (readonly CellLiteral[])[],
  merges: readonly string[],
): Promise<string[]> {
  startSimulator(workbookOf({ 'Phụ lục I': { rows, merges } }), PERSONALITIES.desktop2021);
  const outcome = await run(readGrids);
  if (!outcome.ok) throw new Error(outcome.problem.details);
  return outcome.value.sheets[0]?.merges.map((area) => printAddress(area)) ?? [];
}

const inOrder = (addresses: readonly string[]): string[] =>
  addresses.map((address) => printAddress(parseAddress(address))).sort();

describe('merged cells told by their corner only', () => {
  it.each([
    [
      'a header of two rows',
      [
        ['STT', 'Nội dung', 'Kết quả', null, null, 'Ghi chú'],
        [null, null, 'Giao', 'Đạt', 'Tỷ lệ', null],
        [1, 'Một', 10, 9, '90%', null],
        [2, 'Hai', 10, 8, '80%', null],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
    ],
    [
      'group rows over all columns, and over all but the first',
      [
        ['STT', 'Nội dung', 'Số'],
        ['Nhóm một', null, null],
        [1, 'a', 5],
        ['II', 'Nhóm hai', null],
        [2, 'b', 6],
      ],
      ['A2:C2', 'B4:C4'],
    ],
    [
      'a title above, and cells merged over rows',
      [
        ['BIỂU SỐ LIỆU', null, null],
        [],
        ['Lĩnh vực', 'Việc', 'Số'],
        ['Chính quyền số', 'a', 1],
        [null, 'b', 2],
        ['Kinh tế số', 'c', 3],
        [null, 'd', 4],
      ],
      ['A4:A5', 'A6:A7'],
    ],
    [
      'a header of three rows',
      [
        ['STT', 'Năm 2026', null, null, null],
        [null, 'Quý I', null, 'Quý II', null],
        [null, 'Giao', 'Đạt', 'Giao', 'Đạt'],
        [1, 5, 4, 5, 4],
      ],
      ['A1:A3', 'B1:E1', 'B2:C2', 'D2:E2'],
    ],
  ] as const)('survive in %s', async (_, rows, merges) => {
    expect((await rebuilt(rows, merges)).sort()).toEqual(inOrder(merges));
  });

  it('are said to be rebuilt', async () => {
    startSimulator(
      workbookOf({
        'Phụ lục I': {
          rows: [
            ['a', null],
            ['b', 'c'],
          ],
          merges: ['A1:B1'],
        },
      }),
      PERSONALITIES.desktop2021,
    );
    const outcome = await run(readGrids);
    expect(outcome.ok && outcome.value.sheets[0]?.mergesRebuilt).toBe(true);
  });

  it('are not rebuilt where Excel tells them whole, nor where there are none', async () => {
    const rows = [
      ['a', null],
      [null, 'c'],
    ];
    startSimulator(workbookOf({ 'Phụ lục I': { rows, merges: ['A1:B1'] } }));
    const whole = await run(readGrids);
    expect(whole.ok && whole.value.sheets[0]?.mergesRebuilt).toBeUndefined();
    expect(await rebuilt(rows, [])).toEqual([]);
  });
});

describe('error values in the language of the menus', () => {
  it('are read as errors by their type, and texts that look alike as texts', async () => {
    const session = startSimulator(workbookOf({ 'Chỉ tiêu': [['=1/0', '#ИМЯ?', '=1+1']] }), {
      ...PERSONALITIES.desktop2021,
      errorTexts: { '#DIV/0!': '#ABC!' },
    });
    const outcome = await run(readGrids);
    if (!outcome.ok) throw new Error(outcome.problem.details);
    expect(outcome.value.sheets[0]?.values).toEqual([['#LỖI!', '#ИМЯ?', 2]]);
    expect(session.requests).toHaveLength(3);
    expect(session.missing).toEqual([]);
  });
});
