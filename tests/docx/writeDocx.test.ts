import { writeDocx } from '../../src/docx/writeDocx';
import { everyBlockReport } from './everyBlockReport';
import { DEFAULT_LAYOUT, khaSonReport } from './khaSonReport';
import { lintDocx } from './lint/lintDocx';
import { readPackage } from './lint/readPackage';
import { child, descendants, value } from './lint/xmlTree';
import { body, part, printed, textOf } from './printed';

test('a report like that of xã Kha Sơn has nothing to repair', async () => {
  expect(lintDocx(await writeDocx(khaSonReport()))).toEqual([]);
});

test('a report with every kind of block has nothing to repair, as a draft too', async () => {
  expect(lintDocx(await writeDocx(everyBlockReport()))).toEqual([]);
  expect(lintDocx(await writeDocx(everyBlockReport({ draft: true })))).toEqual([]);
});

test('equal reports are equal bytes', async () => {
  expect(await writeDocx(everyBlockReport())).toEqual(await writeDocx(everyBlockReport()));
});

test('a report without words or annexes is still a document with header block and signature', async () => {
  const docx = await writeDocx(khaSonReport({ body: [], annexes: [] }));
  expect(lintDocx(docx)).toEqual([]);
  const texts = printed(body(docx)).map(({ text }) => text);
  expect(texts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(texts).toContain('Nguyễn Văn Mẫu');
});

test('the package names itself a Word document first and its title in the properties', async () => {
  const docx = await writeDocx(khaSonReport({ title: 'Báo cáo <thử> & "nháp"' }));
  expect([...readPackage(docx).files.keys()].slice(0, 3)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
  ]);
  const title = child(part(docx, 'docProps/core.xml'), 'dc:title');
  expect(title?.text).toBe('Báo cáo <thử> & "nháp"');
});

test('every face of the text is Times New Roman, in Vietnamese, at the size of the layout', async () => {
  const styles = part(await writeDocx(khaSonReport()), 'word/styles.xml');
  const run = child(descendants(styles, 'w:rPrDefault')[0], 'w:rPr');
  const faces = child(run, 'w:rFonts')?.attributes;
  expect(faces).toEqual({
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': 'Times New Roman',
    'w:cs': 'Times New Roman',
  });
  expect(value(run, 'w:lang')).toBe('vi-VN');
  expect(value(run, 'w:sz')).toBe('28');
});

test('the words of the body are justified with a first line of 1.27 cm and 6 pt between paragraphs', async () => {
  const styles = descendants(part(await writeDocx(khaSonReport()), 'word/styles.xml'), 'w:style');
  const text = styles.find((style) => value(style, 'w:name') === 'Lời văn');
  const properties = child(text, 'w:pPr');
  expect(value(properties, 'w:jc')).toBe('both');
  expect(child(properties, 'w:ind')?.attributes['w:firstLine']).toBe('720');
  expect(Number(child(properties, 'w:spacing')?.attributes['w:before'])).toBeGreaterThanOrEqual(
    120,
  );
});

test('with a body of 13 pt the elements of the header follow, within the decree', async () => {
  const docx = await writeDocx(khaSonReport({ layout: { ...DEFAULT_LAYOUT, fontSize: 13 } }));
  const styles = descendants(part(docx, 'word/styles.xml'), 'w:style');
  const size = (name: string): string | undefined =>
    value(
      child(
        styles.find((style) => value(style, 'w:name') === name),
        'w:rPr',
      ),
      'w:sz',
    );
  expect(size('Quốc hiệu')).toBe('24');
  expect(size('Cơ quan ban hành')).toBe('24');
  expect(size('Nơi nhận')).toBe('24');
  expect(size('Danh sách nơi nhận')).toBe('22');
});

test('the words of the report stand in their order, each in the style of its kind', async () => {
  const all = printed(body(await writeDocx(everyBlockReport())));
  const kinds = ['Phan', 'TieuDePhan', 'Muc', 'KhoanCoTieuDe', 'Khoan', 'GachDauDong', 'GachCong'];
  const found = all.filter(({ style }) => kinds.includes(style));
  expect(found.map(({ style }) => style)).toEqual(kinds);
  expect(found.slice(0, 4).map(({ text }) => text)).toEqual([
    'Phần I',
    'TÌNH HÌNH, KẾT QUẢ',
    'I. CÔNG TÁC CHỈ ĐẠO',
    '1. Về văn bản',
  ]);
});

test('headings stay on the page of what they head', async () => {
  const styles = descendants(part(await writeDocx(khaSonReport()), 'word/styles.xml'), 'w:style');
  for (const name of [
    'Phần',
    'Tiêu đề phần',
    'Mục',
    'Khoản có tiêu đề',
    'Phụ lục',
    'Tên phụ lục',
  ]) {
    const style = styles.find((candidate) => value(candidate, 'w:name') === name);
    expect(child(child(style, 'w:pPr'), 'w:keepNext')).toBeDefined();
  }
});

test('nothing of a report is lost: every word of every block is in the document', async () => {
  const report = everyBlockReport();
  const text = textOf(body(await writeDocx(report)));
  const blocks = [...report.body, ...report.annexes].flatMap((section) => section.blocks);
  for (const block of blocks) {
    if (block.kind === 'paragraph') for (const run of block.runs) expect(text).toContain(run.text);
    if (block.kind === 'table')
      for (const cell of [...block.header, ...block.rows].flat())
        expect(text).toContain(cell.paragraphs[0]?.[0]?.text ?? '');
  }
});
