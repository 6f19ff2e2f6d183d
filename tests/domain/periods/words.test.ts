import { readEntries } from '../../../src/domain/entries/readEntries';
import { periodMove } from '../../../src/domain/periods/next/periodMove';
import type { MovedText, TextScope } from '../../../src/domain/periods/words/moveText';
import { moveText } from '../../../src/domain/periods/words/moveText';
import { wordTurns } from '../../../src/domain/periods/words/wordTurns';
import type { CellInput } from '../../support/grids';
import { infoGrid, workbook } from '../../support/grids';

type Items = Readonly<Record<string, CellInput>>;

function moved(items: Items, text: string, scope: TextScope = {}): MovedText {
  const move = periodMove(readEntries(workbook([infoGrid(items)])));
  const turns = move && wordTurns(move);
  if (!turns) throw new Error('no period');
  return moveText(text, turns, scope);
}

const WEEK: Items = {
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  Năm: 2026,
  'Từ ngày': '02/4/2026',
  'Đến ngày': '08/4/2026',
  'Kỳ sau từ ngày': '09/4/2026',
  'Kỳ sau đến ngày': '15/4/2026',
};
const LAST_WEEK: Items = {
  'Loại kỳ': 'Tuần',
  'Kỳ số': '52',
  Năm: 2026,
  'Từ ngày': '24/12/2026',
  'Đến ngày': '30/12/2026',
};
const DECEMBER: Items = {
  'Loại kỳ': 'Tháng',
  'Kỳ số': '12',
  Năm: 2025,
  'Từ ngày': '01/12/2025',
  'Đến ngày': '31/12/2025',
};
const DECREE_MONTH: Items = {
  'Loại kỳ': 'Tháng',
  'Kỳ số': '04',
  Năm: 2026,
  'Từ ngày': '15/3/2026',
  'Đến ngày': '14/4/2026',
};
const QUARTER: Items = {
  'Loại kỳ': 'Quý',
  'Kỳ số': 'IV',
  Năm: 2025,
  'Từ ngày': '01/10/2025',
  'Đến ngày': '31/12/2025',
};
const HALF: Items = {
  'Loại kỳ': '6 tháng',
  'Kỳ số': '1',
  Năm: 2026,
  'Từ ngày': '01/01/2026',
  'Đến ngày': '30/6/2026',
};
const FIVE_MONTHS: Items = {
  'Loại kỳ': 'Lũy kế',
  'Kỳ số': '5',
  Năm: 2026,
  'Từ ngày': '01/01/2026',
  'Đến ngày': '31/5/2026',
};
const BEFORE_LAST_QUARTER: Items = { 'Loại kỳ': 'Quý', 'Kỳ số': '3', Năm: 2026 };
const NINE_MONTHS: Items = {
  'Loại kỳ': '9 tháng',
  Năm: 2026,
  'Từ ngày': '01/01/2026',
  'Đến ngày': '30/9/2026',
  'Kỳ sau từ ngày': '01/10/2026',
  'Kỳ sau đến ngày': '31/12/2026',
};
const NINE_CUMULATIVE: Items = {
  'Loại kỳ': 'Lũy kế',
  'Kỳ số': '9',
  Năm: 2026,
  'Từ ngày': '01/01/2026',
  'Đến ngày': '30/9/2026',
};
const SECOND_HALF: Items = {
  'Loại kỳ': '6 tháng',
  'Kỳ số': '2',
  Năm: 2026,
  'Từ ngày': '01/7/2026',
  'Đến ngày': '31/12/2026',
};
const YEAR: Items = {
  'Loại kỳ': 'Năm',
  Năm: 2025,
  'Từ ngày': '15/12/2024',
  'Đến ngày': '14/12/2025',
};

test.each([
  [WEEK, 'tuần 15 (từ 02/4 - 08/4/2026), tuần 16.', 'tuần 16 (từ 09/4 - 15/4/2026), tuần 17.'],
  [WEEK, 'so với tuần 14 (26/3 - 01/4/2026)', 'so với tuần 15 (02/4 - 08/4/2026)'],
  [WEEK, 'từ 02 - 08/4/2026', 'từ 09 - 15/4/2026'],
  [WEEK, '02/4-08/4', '09/4-15/4'],
  [WEEK, 'từ ngày 02/4/2026 đến ngày {{den_ngay}}', 'từ ngày 09/4/2026 đến ngày {{den_ngay}}'],
  [WEEK, '{{tu_ngay}} - 08/4/2026', '{{tu_ngay}} - 15/4/2026'],
  [
    WEEK,
    'Tính đến hết ngày 08/4/2026, có 34/34 thôn',
    'Tính đến hết ngày 15/4/2026, có 34/34 thôn',
  ],
  [WEEK, 'Từ ngày 01/01/2026 đến ngày 08/4/2026', 'Từ ngày 01/01/2026 đến ngày 15/4/2026'],
  [WEEK, 'Tuần thứ 15 năm 2026', 'Tuần thứ 16 năm 2026'],
  [LAST_WEEK, 'tuần 52 (24/12 - 30/12/2026)', 'tuần 1 (31/12/2026 - 06/01/2027)'],
  [LAST_WEEK, '24 - 30/12/2026', '31/12/2026 - 06/01/2027'],
  [DECEMBER, 'tháng 12/2025, tháng 11', 'tháng 01/2026, tháng 12'],
  [
    DECEMBER,
    'Kết quả tháng 11, nhiệm vụ tháng 12 năm 2025',
    'Kết quả tháng 12 năm 2025, nhiệm vụ tháng 01 năm 2026',
  ],
  [
    DECEMBER,
    'Tháng 12, so với tháng 11/2025, tăng; tháng 12: 5 việc',
    'Tháng 01/2026, so với tháng 12/2025, tăng; tháng 01: 5 việc',
  ],
  [
    DECEMBER,
    'Tình hình tháng 11; phương hướng,\nnhiệm vụ tháng 12 năm 2025',
    'Tình hình tháng 12 năm 2025; phương hướng,\nnhiệm vụ tháng 01 năm 2026',
  ],
  [NINE_MONTHS, 'từ 01/01/2026 đến 30/9/2026', 'từ 01/01/2027 đến 30/9/2027'],
  [NINE_CUMULATIVE, 'từ 01/01/2026 đến 30/9/2026', 'từ 01/01/2026 đến 31/10/2026'],
  [SECOND_HALF, 'từ 01/7 đến 31/12/2026', 'từ 01/01 đến 30/6/2027'],
  [DECEMBER, 'tháng 10, so với tháng 12/2025', 'tháng 10, so với tháng 01/2026'],
  [DECEMBER, 'Kế hoạch tháng 01 năm 2026', 'Kế hoạch tháng 02 năm 2026'],
  [DECREE_MONTH, 'tháng 04/2026 (15/3/2026 - 14/4/2026)', 'tháng 05/2026 (15/4/2026 - 14/5/2026)'],
  [QUARTER, 'quý IV/2025, quý I năm 2026', 'quý I/2026, quý II năm 2026'],
  [
    BEFORE_LAST_QUARTER,
    'Tình hình quý III, phương hướng quý IV năm 2026',
    'Tình hình quý IV năm 2026, phương hướng quý I năm 2027',
  ],
  [
    BEFORE_LAST_QUARTER,
    'Tình hình quý III năm 2026. Quý III so với quý II/2026',
    'Tình hình quý IV năm 2026. Quý IV so với quý III/2026',
  ],
  [QUARTER, 'Quý 4 năm 2025', 'Quý 1 năm 2026'],
  [
    HALF,
    '6 THÁNG ĐẦU NĂM 2026; 6 tháng cuối năm 2026',
    '6 THÁNG CUỐI NĂM 2026; 6 tháng đầu năm 2027',
  ],
  [
    HALF,
    'Sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026',
    'Sơ kết 6 tháng cuối năm 2026, nhiệm vụ 6 tháng đầu năm 2027',
  ],
  [
    FIVE_MONTHS,
    '05 tháng đầu năm 2026, 7 tháng cuối năm',
    '06 tháng đầu năm 2026, 6 tháng cuối năm',
  ],
  [YEAR, 'Kết quả năm 2025, phương hướng năm 2026', 'Kết quả năm 2026, phương hướng năm 2027'],
])('names and dates of the periods move on in their own form (%#)', (items, before, after) => {
  expect(moved(items, before).certain).toBe(after);
});

test.each([
  [WEEK, 'Trong tuần 15 xã đã làm'],
  [WEEK, 'họp ngày 08/4/2026'],
  [WEEK, 'báo cáo tuần 14, từ 19/3 - 25/3/2026'],
  [DECEMBER, 'so với tháng 12 năm 2024'],
  [DECEMBER, 'tháng 11, 12'],
  [HALF, 'nhiệm vụ 6 tháng cuối năm'],
  [FIVE_MONTHS, 'phấn đấu 6 tháng đầu năm 2026'],
  [NINE_MONTHS, 'Nhiệm vụ quý IV (đến hết ngày 31/12/2026)'],
])('what fits two periods, or none for certain, is shown and left (%#)', (items, text) => {
  const { certain, doubts } = moved(items, text);
  expect(certain).toBe(text);
  expect(doubts).toHaveLength(1);
});

test('days of another kind behind the period are only shown, as they would be next time', () => {
  const text = 'Nhiệm vụ quý IV (từ ngày 01/10/2026 đến ngày 31/12/2026)';
  const { certain, all } = moved(NINE_MONTHS, text);
  expect(certain).toBe(text);
  expect(all).toBe('Nhiệm vụ quý IV (từ ngày 01/10/2027 đến ngày 31/12/2027)');
});

test.each([
  [QUARTER, 'Chi từng quý (quý II: 20; quý III: 25; quý IV: 30)', {}],
  [QUARTER, 'Quý IV', { beside: ['Tiêu chí\nQuý I\nQuý II\nQuý III\nQuý IV'] }],
  [DECEMBER, 'tháng 9: 2; tháng 10: 3; tháng 11: 4', {}],
  [YEAR, 'Năm 2025', { beside: ['Năm 2023\nNăm 2024\nNăm 2025'] }],
])('a course that began before what moves on is only shown (%#)', (items, text, scope) => {
  const { certain, doubts } = moved(items, text, scope);
  expect(certain).toBe(text);
  expect(doubts).not.toEqual([]);
});

test.each([
  [WEEK, 'Kế hoạch số 24/KH-UBND ngày 08/4/2026 của UBND tỉnh về nhiệm vụ tuần 15'],
  [WEEK, 'Ngày 08 tháng 4 là ngày hội, 15/4 thủ tục'],
  [YEAR, 'giai đoạn 2021-2025, đến năm 2030'],
  [DECEMBER, 'ngày 12 tháng 12 năm 2025'],
])('nothing else moves, and nothing inside a cited document (%#)', (items, text) => {
  expect(moved(items, text)).toEqual({ certain: text, all: text, doubts: [] });
});

test('the sentence behind a cited document moves on', () => {
  const text =
    'Thực hiện Công văn số 24/UBND-VX ngày 08/4/2026 về báo cáo tuần 15, trong tuần 15, xã làm';
  expect(moved(WEEK, text).certain).toBe(text.replace('trong tuần 15', 'trong tuần 16'));
});

test('the title of the report moves on though it cites the resolution', () => {
  const text =
    'Kết quả thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tuần 15 (02/4 - 08/4/2026)';
  expect(moved(WEEK, text, { title: true }).certain).toContain('tuần 16 (09/4 - 15/4/2026)');
});

test('what is counted per week is no name of a week, and is not even shown', () => {
  const text = 'Tổ trực mỗi tuần 15 giờ.';
  expect(moved(WEEK, text)).toEqual({ certain: text, all: text, doubts: [] });
});

test('days of a pair move on past the names of weekdays, hours and brackets, where those stay true', () => {
  expect(
    moved(WEEK, 'Từ thứ Năm, ngày 02/4/2026 đến hết thứ Tư, ngày 08/4/2026 có 5 việc.').certain,
  ).toBe('Từ thứ Năm, ngày 09/4/2026 đến hết thứ Tư, ngày 15/4/2026 có 5 việc.');
  expect(moved(WEEK, 'Từ 15 giờ ngày 02/4 đến 15h00 ngày 08/4/2026.').certain).toBe(
    'Từ 15 giờ ngày 09/4 đến 15h00 ngày 15/4/2026.',
  );
  expect(moved(WEEK, '02/4/2026 (thứ Năm) - 08/4/2026 (thứ Tư)').certain).toBe(
    '09/4/2026 (thứ Năm) - 15/4/2026 (thứ Tư)',
  );
  expect(moved(WEEK, 'Tính đến 17 giờ, thứ Tư, ngày 08/4/2026 đã xong.').certain).toContain('15/4');
});

test('a day with the name of its weekday is only shown where the next period’s is another', () => {
  const text = 'Từ thứ Hai, ngày 01/12/2025 đến hết thứ Tư, ngày 31/12/2025.';
  const { certain, all } = moved(DECEMBER, text);
  expect(certain).toBe(text);
  expect(all).toContain('31/01/2026');
});
