import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../../src/package/xml/parseXml';
import { openZipFile } from '../../src/package/zip/openZipFile';
import { patchZip } from '../../src/package/zip/patchZip';
import { zipDirectory } from '../../src/package/zip/zipDirectory';
import { UnreadablePackage } from '../../src/package/unreadablePackage';

const BOM = '\ufeff';

const parts = {
  'word/': new Uint8Array(0),
  'word/document.xml': strToU8(`${BOM}<?xml version="1.0"?><a><b/></a>`),
  'word/media/anh.png': Uint8Array.from([1, 2, 3]),
};

test('a part that is set anew leaves folders, order and the packed bytes of all others as they were', () => {
  const before = zipSync(parts, { mtime: new Date(2026, 3, 1) });
  const after = patchZip(before, new Map([['word/document.xml', strToU8('<a/>')]]));
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(parts));
  const [own, made] = [zipDirectory(before), zipDirectory(after)];
  for (const path of ['word/', 'word/media/anh.png']) expect(made.get(path)).toEqual(own.get(path));
});

test('the places in a part that begins with a byte order mark are those of its text', () => {
  const text = openZipFile(zipSync(parts)).text('word/document.xml');
  const { start, end } = parseXml(text).children[0] ?? { start: 0, end: 0 };
  expect(text.startsWith(BOM)).toBe(true);
  expect(text.slice(start, end)).toBe('<b/>');
});

test('a part that is not there is a fault of the package, whatever asks for it', () => {
  const zip = openZipFile(zipSync(parts));
  expect(() => zip.text('xl/workbook.xml')).toThrow(UnreadablePackage);
  expect(() => zip.tree('xl/workbook.xml')).toThrow(UnreadablePackage);
  expect(zip.find('WORD/Document.xml')).toBe('word/document.xml');
});
