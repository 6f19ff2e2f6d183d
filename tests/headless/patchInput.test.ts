import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Change } from '../../src/domain/findings/finding';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { patchInput } from '../../src/headless/patchInput';

function patchXlsx(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return patchInput(bytes, changesPatch(changes));
}

function change(cell: string, after: Change['after'], more: Partial<Change> = {}): Change {
  return { sheet: 'Chỉ tiêu', cell, before: '', after, ...more };
}

/** A workbook as another program writes it: table, list, picture-like extra part, formula, formats. */
async function sample(edit?: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Chỉ tiêu');
  sheet.addTable({
    name: 'tblChiTieu',
    ref: 'A1',
    columns: [{ name: 'So sánh' }, { name: 'Mục tiêu' }, { name: 'Kết quả' }],
    rows: [
      ['', '≥ 98', 97],
      ['', '12', 3],
    ],
  });
  sheet.getCell('C4').value = { formula: 'C2+C3', result: 100 };
  sheet.getCell('B3').numFmt = '0.00';
  sheet.getCell('B3').font = { bold: true };
  book.addWorksheet('Khác').getCell('A1').value = 'giữ nguyên';
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  if (!edit) return bytes;
  const parts = unzipSync(bytes);
  edit(parts);
  return zipSync(parts);
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
}

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  return found ? strFromU8(found) : '';
}

const SHEET = 'xl/worksheets/sheet1.xml';

function editText(path: string, edit: (xml: string) => string) {
  return (parts: Record<string, Uint8Array>) => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  };
}

describe('patching an .xlsx', () => {
  it('gives back the very bytes when nothing changes', async () => {
    const bytes = await sample();
    expect(patchXlsx(bytes, [])).toBe(bytes);
  });

  it('changes and adds exactly the cells named, and keeps every other part byte for byte', async () => {
    const bytes = await sample((parts) => {
      parts['xl/media/anh.png'] = new Uint8Array([1, 2, 3]);
    });
    const patched = patchXlsx(bytes, [
      change('A2', '≥'),
      change('B2', 98.5),
      change('F9', 'mới & <lạ>'),
      change('E9', true),
    ]);
    const sheet = (await opened(patched)).getWorksheet('Chỉ tiêu');
    expect(['A2', 'B2', 'E9', 'F9', 'C2', 'B3'].map((cell) => sheet?.getCell(cell).value)).toEqual([
      '≥',
      98.5,
      true,
      'mới & <lạ>',
      97,
      '12',
    ]);
    const before = unzipSync(bytes);
    const after = unzipSync(patched);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.entries(before)
      .filter(([path, old]) => strFromU8(old) !== strFromU8(after[path] ?? new Uint8Array()))
      .map(([path]) => path);
    expect(changed.sort()).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('keeps the looks of a cell and gives it another number format where the fix asks for one', async () => {
    const patched = patchXlsx(await sample(), [
      change('B3', '- 12', { format: '@' }),
      change('C3', 5, { format: '0.###' }),
    ]);
    const sheet = (await opened(patched)).getWorksheet('Chỉ tiêu');
    expect(sheet?.getCell('B3').value).toBe('- 12');
    expect(sheet?.getCell('B3').numFmt).toBe('@');
    expect(sheet?.getCell('B3').font.bold).toBe(true);
    expect(sheet?.getCell('C3').numFmt).toBe('0.###');
  });

  it('adds no cell style where the cell has the number format already', async () => {
    const bytes = await sample();
    const patched = patchXlsx(bytes, [
      change('B3', 12, { format: '0.00' }),
      change('C3', 5, { format: 'General' }),
    ]);
    expect(part(patched, 'xl/styles.xml')).toBe(part(bytes, 'xl/styles.xml'));
  });

  it('writes a formula as a formula, and a text that begins with = as a text in a Text cell', async () => {
    const patched = patchXlsx(await sample(), [
      change('C2', '=IF(B2>1,"Đạt","")'),
      change('B2', '= 98', { format: '@' }),
    ]);
    const sheet = (await opened(patched)).getWorksheet('Chỉ tiêu');
    expect(sheet?.getCell('C2').formula).toBe('IF(B2>1,"Đạt","")');
    expect(sheet?.getCell('B2').value).toBe('= 98');
  });

  it('empties a cell and leaves its looks', async () => {
    const sheet = (await opened(patchXlsx(await sample(), [change('B3', '')]))).getWorksheet(
      'Chỉ tiêu',
    );
    expect(sheet?.getCell('B3').value).toBeNull();
    expect(sheet?.getCell('B3').numFmt).toBe('0.00');
  });

  it('tells Excel to calculate anew, and drops a calculation chain that a lost formula would break', async () => {
    const withChain = await sample((parts) => {
      parts['xl/calcChain.xml'] = strToU8('<calcChain><c r="C4" i="1"/></calcChain>');
      editText('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      )(parts);
      editText('[Content_Types].xml', (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      )(parts);
    });
    const kept = patchXlsx(withChain, [change('C2', 96)]);
    expect(part(kept, 'xl/calcChain.xml')).not.toBe('');
    expect(part(kept, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const dropped = patchXlsx(withChain, [change('C4', 7)]);
    expect(part(dropped, 'xl/calcChain.xml')).toBe('');
    expect(part(dropped, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(part(dropped, '[Content_Types].xml')).not.toContain('calcChain');
  });

  it('renames a table column with its header cell, and the formulas that name it', async () => {
    const bytes = await sample(
      editText(SHEET, (xml) => xml.replace('<f>C2+C3</f>', '<f>SUM(tblChiTieu[Kết quả])</f>')),
    );
    const patched = patchXlsx(bytes, [change('C1', 'Kết quả & số')]);
    expect(part(patched, 'xl/tables/table1.xml')).toContain('name="Kết quả &amp; số"');
    expect(part(patched, SHEET)).toContain('<f>SUM(tblChiTieu[Kết quả &amp; số])</f>');
  });

  it('reads sheets whose elements carry a prefix and whose cells carry no address', async () => {
    const bytes = await sample(
      editText(SHEET, (xml) =>
        xml
          .replace(/<(\/?)(worksheet|sheetData|row|c|v|f|is|t)(?=[\s/>])/g, '<$1x:$2')
          .replace('xmlns=', 'xmlns:x=')
          .replace(/ r="[A-Z]+\d+"/g, ''),
      ),
    );
    const xml = part(patchXlsx(bytes, [change('B2', 98), change('D3', 1)]), SHEET);
    expect(xml).toContain('<x:c r="B2"><x:v>98</x:v></x:c>');
    expect(xml).toMatch(/<x:c r="D3"><x:v>1<\/x:v><\/x:c><\/x:row>/);
  });

  it('gives each cell of a shared formula its own when the first of them is written over', async () => {
    const bytes = await sample(
      editText(SHEET, (xml) =>
        xml.replace(
          /<row r="4".*?<\/row>/s,
          '<row r="4"><c r="C4"><f t="shared" ref="C4:D4" si="0">C2&amp;$A3</f><v>1</v></c><c r="D4"><f t="shared" si="0"/><v>2</v></c></row>',
        ),
      ),
    );
    const xml = part(patchXlsx(bytes, [change('C4', 7)]), SHEET);
    expect(xml).toContain('<c r="C4"><v>7</v></c><c r="D4"><f>D2&amp;$A3</f><v>2</v></c>');
  });

  it('refuses to write into an array formula over several cells, in one sentence', async () => {
    const bytes = await sample(
      editText(SHEET, (xml) => xml.replace('<f>C2+C3</f>', '<f t="array" ref="C4:C9">C2:C7+1</f>')),
    );
    expect(() => patchXlsx(bytes, [change('C5', 7)])).toThrow(
      'Ô C5 của Chỉ tiêu thuộc công thức chung cho nhiều ô (C4:C9)',
    );
  });

  it('adds cells to an empty sheet and to rows in their order', async () => {
    const patched = patchXlsx(await sample(), [
      change('C5', 'c', { sheet: 'Khác' }),
      change('A5', 'a', { sheet: 'Khác' }),
      change('B3', 'b', { sheet: 'Khác' }),
    ]);
    expect(part(patched, 'xl/worksheets/sheet2.xml')).toMatch(/r="A1".*r="B3".*r="A5".*r="C5"/s);
    const empty = await sample(
      editText('xl/worksheets/sheet2.xml', (xml) =>
        xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
      ),
    );
    expect(
      part(patchXlsx(empty, [change('A1', 1, { sheet: 'Khác' })]), 'xl/worksheets/sheet2.xml'),
    ).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  });
});
