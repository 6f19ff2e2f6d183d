import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/domain/assess';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import reports from './reports.json';

/** What Kiểm tra says of a report that was typed from a real one, as `Lỗi: KY03 Thông tin!B22`. */
function said(name: string): readonly string[] {
  const file = path.resolve(__dirname, `../../assets/examples/${name}.xlsx`);
  return assess(readXlsxGrids(readFileSync(file))).findings.map(
    ({ severity, rule, at }) => `${severity}: ${rule} ${at.sheet}!${at.cell}`,
  );
}

describe.each(Object.entries(reports))('The report of %s', (name, known) => {
  const findings = said(name);

  test('keeps every finding that it deserves', () => {
    expect(known.filter((one) => !findings.includes(one))).toEqual([]);
  });

  test('is accused of nothing else', () => {
    const others = findings.filter((one) => !known.includes(one) && !one.startsWith('Gợi ý'));
    expect(others).toEqual([]);
  });
});
