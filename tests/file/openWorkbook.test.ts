import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChosenWorkbook as openWorkbook } from '../../src/actions/chosen/chosenWorkbook';
import { copyName } from '../../src/file/copy/copyName';

const BYTES = readFileSync(join(__dirname, '../../assets/examples/tan-cuong.xlsx'));

function file(parts: BlobPart[], name = 'tan-cuong.xlsx'): File {
  return new File(parts, name, { lastModified: new Date(2026, 3, 26, 10, 32).getTime() });
}

/** A file that the browser lets nobody read. */
function unreadable(name: string): File {
  const refused = file([]);
  refused.arrayBuffer = () => Promise.reject(new DOMException('no', name));
  return refused;
}

test('a chosen file is read as it was saved, with its time', async () => {
  const opened = await openWorkbook(file([BYTES]));
  if (!opened.ok) throw new Error(opened.sentence);
  expect(opened.workbook.name).toBe('tan-cuong.xlsx');
  expect(opened.workbook.savedAt).toEqual(new Date(2026, 3, 26, 10, 32));
  expect(opened.workbook.grids.names).toContain('Nội dung');
  expect(opened.workbook.edited).toBe(false);
  expect(opened.workbook.outOfDate).toEqual([]);
});

test.each([
  ['NotReadableError', /đã được lưu lại .* hãy chọn lại tệp\.$/],
  ['NotFoundError', /không còn ở chỗ cũ/],
])(
  'what the browser refuses by %s is one sentence that says to choose again',
  async (name, say) => {
    const opened = await openWorkbook(unreadable(name));
    expect(opened).toEqual({ ok: false, sentence: expect.stringMatching(say) as string });
  },
);

test('what is no workbook, or too large to be one, is one sentence', async () => {
  expect(await openWorkbook(file(['chữ'], 'a.xlsx'))).toEqual({
    ok: false,
    sentence: 'Tệp a.xlsx không phải tệp .xlsx; hãy chọn sổ Excel đã lưu ở dạng .xlsx.',
  });
  const large = file([]);
  Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 });
  const opened = await openWorkbook(large);
  expect(opened).toMatchObject({ ok: false, sentence: expect.stringMatching(/quá lớn/) as string });
});

test('a mistake of ours is no fault of the file', async () => {
  const broken = file([BYTES]);
  broken.arrayBuffer = () => Promise.reject(new TypeError('ours'));
  await expect(openWorkbook(broken)).rejects.toThrow('ours');
});

test.each([
  ['Kha Son.xlsx', 'Kha Son_da-sua.xlsx'],
  ['Kha Son_da-sua.xlsx', 'Kha Son_da-sua-2.xlsx'],
  ['Kha Son_da-sua-2.XLSX', 'Kha Son_da-sua-3.xlsx'],
])('the copy of %s is %s', (name, copy) => {
  expect(copyName(name)).toBe(copy);
});
