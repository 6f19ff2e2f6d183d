import chiemHoa from '../../assets/examples/chiem-hoa.json';
import danTien from '../../assets/examples/dan-tien.json';
import duongHuu from '../../assets/examples/duong-huu.json';
import khaSon from '../../assets/examples/kha-son.json';
import tanCuong from '../../assets/examples/tan-cuong.json';
import { assess } from '../../src/domain/assess';
import { composeReport } from '../../src/domain/report/composeReport';
import type { Report } from '../../src/domain/report/report';
import { writeDocx } from '../../src/docx/writeDocx';
import { exampleGrids } from '../support/exampleGrids';
import { lintDocx } from './lint/lintDocx';
import { descendants, value, type XmlElement } from './lint/xmlTree';
import { body, part, textOf } from './printed';

const EXAMPLES = { chiemHoa, danTien, duongHuu, khaSon, tanCuong };

function reportOf(example: keyof typeof EXAMPLES): Report {
  return composeReport(assess(exampleGrids(EXAMPLES[example])), { draft: true });
}

let khaSonDocx: Uint8Array = new Uint8Array();
beforeAll(async () => {
  khaSonDocx = await writeDocx(reportOf('khaSon'));
});

/** The content of every control whose tag begins so, by tag. */
function controls(docx: Uint8Array, prefix: string): readonly (readonly [string, XmlElement])[] {
  return descendants(body(docx), 'w:sdt')
    .map((control) => [value(control.children[0], 'w:tag') ?? '', control] as const)
    .filter(([tag]) => tag.startsWith(prefix));
}

test.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])(
  'the report of %s with all its controls has nothing to repair',
  async (example) => {
    expect(lintDocx(await writeDocx(reportOf(example)))).toEqual([]);
  },
);

test('every table stands in one control of its own, numbered in the order printed', () => {
  const tables = controls(khaSonDocx, 'bang:');
  expect(tables.map(([tag]) => tag)).toEqual(tables.map((_, at) => `bang:${at + 1}`));
  expect(tables.length).toBeGreaterThan(1);
  for (const [, table] of tables) expect(descendants(table, 'w:tbl')).toHaveLength(1);
});

test('all paragraphs of a Danh sách stand in one control', async () => {
  const lists = controls(await writeDocx(reportOf('danTien')), 'khoi:');
  for (const [, list] of lists) expect(descendants(list, 'w:p').length).toBeGreaterThan(0);
  expect(new Set(lists.map(([tag]) => tag)).size).toBe(lists.length);
});

test("a figure's control is called what Số liệu calls the figure", () => {
  const [[, control] = []] = controls(khaSonDocx, 'cds.tai_khoan');
  expect(value(control?.children[0], 'w:alias')).toBe(
    'Người dân có tài khoản thanh toán điện tử (trên)',
  );
});

test('the part keeps every figure with what was written and its cell, every table cell by cell', () => {
  const record = part(khaSonDocx, 'customXml/item1.xml');
  expect(record.attributes).toMatchObject({
    xmlns: 'urn:bao-cao-57:report',
    version: '1',
    unit: 'xã Kha Sơn, Thái Nguyên',
  });
  const figures = descendants(record, 'f').map(({ attributes }) => attributes);
  expect(figures.find(({ t }) => t === 'cds.tai_khoan')).toMatchObject({
    x: '50',
    at: expect.stringMatching(/^Số liệu!D\d+$/) as string,
  });
  for (const [tag, table] of controls(khaSonDocx, 'bang:')) {
    const kept = descendants(record, 'table').find(({ attributes }) => attributes['t'] === tag);
    const cells = descendants(kept as XmlElement, 'c').map(textOf0);
    const printed = descendants(table, 'w:tr')
      .slice(1)
      .flatMap((row) => descendants(row, 'w:tc'));
    expect(cells).toHaveLength(printed.length);
    expect(
      cells
        .filter((cell) => !cell.includes('{{'))
        .every((cell) => textOf(table).includes(cell.split('\n')[0] ?? '')),
    ).toBe(true);
  }
});

function textOf0({ text }: XmlElement): string {
  return text;
}

test('a report written without the clock is the same bytes, and the time stands in the part where it is given', async () => {
  expect(await writeDocx(reportOf('khaSon'))).toEqual(khaSonDocx);
  const facts = assess(exampleGrids(khaSon));
  const dated = composeReport(facts, { draft: false, written: '2026-04-26T10:00:00Z' });
  const record = part(await writeDocx(dated), 'customXml/item1.xml');
  expect(record.attributes).toMatchObject({ written: '2026-04-26T10:00:00Z', draft: '0' });
});
