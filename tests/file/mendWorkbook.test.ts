import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import type { Fix } from '../../src/domain/findings/finding';
import { changesPatch } from '../../src/file/copy/changesPatch';
import type { ChosenWorkbook } from '../../src/file/open/chosenWorkbook';
import { mendWorkbook } from '../../src/file/copy/mendWorkbook';
import { readWorkbook } from '../../src/file/open/openWorkbook';
import { fix } from '../../src/headless/fix/fixCommand';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';

const KHA_SON = join(__dirname, '../../assets/examples/kha-son.xlsx');
const SAVED = { name: 'kha-son.xlsx', savedAt: new Date(2026, 3, 26, 10, 32) };

/** The example with some cells typed over. */
function typed(cells: Readonly<Record<string, string | number>>, sheet = 'Chỉ tiêu'): Uint8Array {
  const changes = Object.entries(cells).map(([cell, after]) => ({
    sheet,
    cell,
    before: '',
    after,
  }));
  const none = { sheets: [], added: [], removed: [], names: [] };
  return patchXlsx(new Uint8Array(readFileSync(KHA_SON)), { ...none, ...changesPatch(changes) });
}

const open = (bytes: Uint8Array): ChosenWorkbook => readWorkbook(SAVED, bytes);

/** A target typed with its sign, which a certain fix splits; in a row that the check reads. */
const WRONG = typed({ E9: '≥ 98', D9: '' });

function certain({ assessment }: ChosenWorkbook): readonly Fix[] {
  return assessment.findings.flatMap(({ fix: one }) => (one?.certain ? [one] : []));
}

test('certain fixes make the very copy that the command makes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-'));
  try {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const [from, to] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    writeFileSync(from, WRONG);
    await fix([from, '--out', to]);
    const workbook = open(WRONG);
    const mended = mendWorkbook(workbook, certain(workbook));
    expect(mended.refused).toEqual([]);
    expect(mended.changed.length).toBeGreaterThan(0);
    expect(Buffer.from(mended.workbook.bytes).equals(readFileSync(to))).toBe(true);
  } finally {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  }
});

test('what was mended is found no more, and the file that was chosen keeps its bytes', () => {
  const before = WRONG.slice();
  const workbook = open(WRONG);
  const { workbook: after } = mendWorkbook(workbook, certain(workbook));
  expect(certain(after)).toEqual([]);
  expect(after.edited).toBe(true);
  expect(after.savedAt).toBe(workbook.savedAt);
  expect(workbook.edited).toBe(false);
  expect(WRONG).toEqual(before);
});

test('a second press of the same fixes changes nothing', () => {
  const workbook = open(WRONG);
  const fixes = certain(workbook);
  const once = mendWorkbook(workbook, fixes).workbook;
  const twice = mendWorkbook(once, fixes);
  expect(twice.changed).toEqual([]);
  expect(twice.refused).toEqual([]);
  expect(twice.workbook).toBe(once);
});

test('its changes taken back leave every cell as it was', () => {
  const workbook = open(WRONG);
  const { workbook: mended, undo } = mendWorkbook(workbook, certain(workbook));
  const back = mendWorkbook(mended, [{ label: '', certain: true, changes: undo }]).workbook;
  expect(back.grids.sheets.map(({ values }) => values)).toEqual(
    workbook.grids.sheets.map(({ values }) => values),
  );
});

test('a cell that changed since is left alone, the whole fix with it', () => {
  const workbook = open(WRONG);
  const [one] = certain(workbook);
  const other = open(typed({ E9: '77' }));
  const { changed, refused } = mendWorkbook(other, one ? [one] : []);
  expect(changed).toEqual([]);
  expect(refused[0]?.sentence).toMatch(/đã đổi sau lần kiểm tra nên được giữ nguyên/);
});

test('a sheet that is gone or protected refuses its own fixes, in a sentence', () => {
  const workbook = open(protect(WRONG));
  const { changed, refused } = mendWorkbook(workbook, [
    ...certain(workbook),
    { label: '', certain: true, changes: [{ sheet: 'Xa lạ', cell: 'A1', before: '', after: 1 }] },
  ]);
  expect(changed).toEqual([]);
  expect(refused.map(({ sentence }) => sentence).join('\n')).toMatch(/đang được bảo vệ/);
  expect(refused.map(({ sentence }) => sentence).join('\n')).toMatch(
    /Không còn trang tính “Xa lạ”/,
  );
});

test('where two fixes want the same cell, the first one has it', () => {
  const changes = (after: number) => [{ sheet: 'Chỉ tiêu', cell: 'E9', before: '≥ 98', after }];
  const { changed } = mendWorkbook(open(WRONG), [
    { label: '', certain: true, changes: changes(1) },
    { label: '', certain: true, changes: changes(2) },
  ]);
  expect(changed.map(({ after }) => after)).toEqual([1]);
});

/** Every sheet protected, as the menu Xem lại does it. */
function protect(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    const xml = strFromU8(part).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
