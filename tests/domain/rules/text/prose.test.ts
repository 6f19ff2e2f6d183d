import { cells, document, figure, found, free, line, paragraph, task, withFree } from '../workbook';

describe('cells of free annexes', () => {
  const annex = (value: string | number) =>
    withFree(
      {},
      free('Phụ lục II', [
        ['STT', 'Nội dung'],
        [1, value],
      ]),
    );
  test('are read where they hold words', () => {
    expect(cells('TH06', annex('Đạt 142/30 hồ sơ'))).toEqual(['Phụ lục II!B2']);
    expect(cells('TH06', annex('142/30'))).toEqual([]);
    expect(cells('VB18', annex('Theo số 01- CTr/TU'))).toEqual(['Phụ lục II!B2']);
  });
  test('are left alone where a formula made them', () => {
    const rows = [
      ['STT', 'Nội dung'],
      [1, 'Gồm a,, b'],
    ];
    const typed = free('Phụ lục II', rows);
    expect(cells('ND12', withFree({}, typed))).toEqual(['Phụ lục II!B2']);
    const made = { ...typed, formulas: [rows[0] ?? [], [1, '="Gồm a,"&", b"']] };
    expect(cells('ND12', withFree({}, made))).toEqual([]);
  });
});

describe('rows of the list of documents', () => {
  test('are the table’s to judge, not the words’', () => {
    const documents = [document({ 'Trích yếu': 'theo số 01- CTr/TU' })];
    const outline = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Văn bản: Trích yếu')];
    expect(found('VB18', { documents, outline })).toEqual([]);
  });
});

describe('a fix', () => {
  const changes = (id: string, workbook: Parameters<typeof found>[1]) =>
    found(id, workbook).flatMap(({ fix }) => fix?.changes ?? []);

  test('mends the cell that the words came from', () => {
    const TWICE = 'Triển khai Đề án Đề án số 22-ĐA/TU';
    const after = 'Triển khai Đề án số 22-ĐA/TU';
    const sheet = free('Phụ lục II', [
      ['STT', 'Nội dung'],
      [1, 'Khác'],
      [2, TWICE],
    ]);
    const other = free('Phụ lục I', [
      ['STT', 'Nội dung'],
      [1, 'A'],
      [2, 'B'],
    ]);
    expect(changes('VB13', withFree({}, other, sheet))).toEqual([
      { sheet: 'Phụ lục II', cell: 'B3', before: TWICE, after },
    ]);
    const tasks = [task({}), task({ STT: '2', 'Tên nhiệm vụ': TWICE })];
    const outline = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Nhiệm vụ: Tên nhiệm vụ')];
    expect(changes('VB13', { tasks, outline })).toMatchObject([{ sheet: 'Nhiệm vụ', after }]);
    const documents = [document({ 'Trích yếu': TWICE })];
    const list = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Văn bản: Trích yếu')];
    expect(changes('VB13', { documents, outline: list })).toMatchObject([
      { sheet: 'Văn bản', before: TWICE, after },
    ]);
  });
  test('is not offered for what a field printed', () => {
    const info = { 'Loại kỳ': 'Quý', 'Kỳ số': '2' };
    const [finding] = found('ND05', { info, ...paragraph('Xã làm rất tốt. {{ky}} vượt mức.') });
    expect(finding?.message).toContain('“tốt. quý');
    expect(finding?.fix).toBeUndefined();
  });
  test('mends an item of Thông tin', () => {
    const info = { 'Trích yếu': 'Kết quả {hoso.tiep_nhan} hồ sơ' };
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })];
    expect(changes('ND23', { info, figures })).toEqual([
      {
        sheet: 'Thông tin',
        cell: 'B15',
        before: info['Trích yếu'],
        after: 'Kết quả {{hoso.tiep_nhan}} hồ sơ',
      },
    ]);
  });
});
