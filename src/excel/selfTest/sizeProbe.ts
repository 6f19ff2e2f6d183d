import { rangeIn } from '../requests/sheetOf';
import type { Probe } from './probe';
import { shown } from './probe';

const [ROWS, COLUMNS, SIGNS, TIMES] = [200, 20, 200, 6];

/** As much as one request may carry, and nearly as much as one answer may (5 MB on the web). */
export const SIZE_PROBE: Probe = {
  id: 'P30',
  title: 'Ghi 800 kB một lần, đọc 4,5 MB một lần',
  expected: '22500 ô',
  find: async (sheet) => {
    const text = 'x'.repeat(SIGNS);
    const values = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => text));
    const started = Date.now();
    for (let time = 0; time < TIMES; time += 1) {
      const area = { row: time * ROWS, column: 0, rows: ROWS, columns: COLUMNS };
      rangeIn(sheet, area).values = values;
      await sheet.context.sync();
    }
    const written = Date.now();
    const all = rangeIn(sheet, { row: 0, column: 0, rows: 1125, columns: COLUMNS });
    const cells = (await shown(all, 'values')).split(' | ').length;
    const each = Math.round((written - started) / TIMES);
    return `${cells} ô (ghi ${each} ms, đọc ${Date.now() - written} ms)`;
  },
};
