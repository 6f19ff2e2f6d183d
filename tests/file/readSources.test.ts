import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { distinctNames } from '../../src/domain/periods/distinctNames';
import { readSources } from '../../src/file/open/readSources';
import { savedBy } from '../../src/xlsx/book/savedBy';

const KHA_SON = new Uint8Array(readFileSync(join(__dirname, '../../assets/examples/kha-son.xlsx')));
const DAN_TIEN = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/examples/dan-tien.xlsx')),
);

test('files are read one after the other, a broken one is named and the others stay', async () => {
  const heard: number[] = [];
  const read = await readSources(
    [
      new File([KHA_SON], 'so-lieu.xlsx'),
      new File(['không phải sổ'], 'hong.xlsx'),
      new File([KHA_SON], 'so-lieu.xlsx'),
      new File([DAN_TIEN], 'khac.xlsx'),
    ],
    (finished) => heard.push(finished),
  );
  expect(heard).toEqual([0, 1, 2, 3]);
  expect(read.sources.map(({ file }) => file)).toEqual([
    'so-lieu.xlsx',
    'so-lieu (2).xlsx',
    'khac.xlsx',
  ]);
  expect(read.unreadable).toEqual([
    { file: 'hong.xlsx', reason: expect.stringMatching(/^tệp không phải/) as string },
  ]);
  const [first, same, other] = read.sources.map(({ digest }) => digest);
  expect(same).toBe(first);
  expect(other).not.toBe(first);
});

test('a press that is stopped reads no further file', async () => {
  const stop = new AbortController();
  const reading = readSources(
    [new File([KHA_SON], 'a.xlsx'), new File([KHA_SON], 'b.xlsx')],
    (finished) => {
      if (finished === 0) stop.abort();
    },
    stop.signal,
  );
  await expect(reading).rejects.toThrow();
});

test('names are told apart whatever their letter case', () => {
  expect(distinctNames(['A.xlsx', 'a.xlsx', 'b', 'b'])).toEqual([
    'A.xlsx',
    'a (2).xlsx',
    'b',
    'b (2)',
  ]);
});

test('who saved a file is told where a person is named, and not where a program filled that in', () => {
  const saved = (name: string) => {
    const parts = unzipSync(KHA_SON);
    const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>${name}</cp:lastModifiedBy></cp:coreProperties>`;
    return savedBy(zipSync({ ...parts, 'docProps/core.xml': strToU8(core) }));
  };
  expect(saved('Nông Thị Hiền')).toBe('Nông Thị Hiền');
  for (const nobody of [
    'Unknown',
    'Microsoft Office User',
    'Windows User',
    'ADMIN',
    'openpyxl',
    '',
  ])
    expect([nobody, saved(nobody)]).toEqual([nobody, '']);
});
