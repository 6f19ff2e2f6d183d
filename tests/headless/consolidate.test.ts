import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidate } from '../../src/headless/communes/consolidateCommand';
import { listen } from '../support/listen';

test('a folder becomes one workbook, read in threads; a broken file is refused and the others stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-whole-'));
  for (const name of ['chiem-hoa', 'kha-son'])
    copyFileSync(join('assets/examples', `${name}.xlsx`), join(folder, `${name}.xlsx`));
  writeFileSync(join(folder, 'hong.xlsx'), 'không phải sổ Excel');
  const printed = listen();
  const out = join(folder, 'ra', 'tat-ca.xlsx');
  expect(await consolidate([folder, '--out', out, '--period', 'tuần 15/2026'])).toBe(1);
  expect(existsSync(out)).toBe(true);
  const { files } = JSON.parse(printed.text) as {
    files: { file: string; unit: string; verdict: string }[];
  };
  expect(files.map(({ file }) => file)).toEqual(['chiem-hoa.xlsx', 'hong.xlsx', 'kha-son.xlsx']);
  expect(files[1]).toMatchObject({ unit: '', verdict: 'không nhận' });
  expect(files[2]).toMatchObject({ unit: 'Xã Kha Sơn', verdict: 'không nhận' });
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
}, 60_000);
