import { khaSon } from '../../support/khaSon';
import { cells, document, found } from './workbook';

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB01', () => {
  test('is silent on a document with number and day', () => {
    expect(found('VB01', {})).toEqual([]);
    expect(found('VB01', khaSon())).toEqual([]);
  });
  test('finds Dân Tiến’s rows 9 to 11, which have neither', () => {
    const bare = { 'Số, ký hiệu': '', 'Ngày ban hành': '' };
    const names = [
      'Tổ Công tác cải cách hành chính',
      'Tổ công tác khoa học công nghệ',
      'Tổ Đề án 06 của xã',
    ];
    const documents = [
      document({}),
      ...names.map((abstract) => document({ ...bare, 'Trích yếu': abstract })),
    ];
    expect(cells('VB01', { documents })).toEqual(['Văn bản!E6', 'Văn bản!E7', 'Văn bản!E8']);
    expect(found('VB01', { documents })[0]?.message).toContain('số, ký hiệu và ngày');
  });
  test('speaks once of a list without any number', () => {
    const documents = Array.from({ length: 6 }, (_, n) =>
      document({ 'Số, ký hiệu': '', 'Trích yếu': `Kế hoạch ${n}` }),
    );
    expect(found('VB01', { documents })).toHaveLength(1);
  });
});

describe('VB02', () => {
  const two = (more: Parameters<typeof document>[0]) => ({
    documents: [document({}), document(more)],
  });
  test('is silent on another year, type or issuer', () => {
    expect(found('VB02', two({ 'Ngày ban hành': '2025-03-03' }))).toEqual([]);
    expect(found('VB02', two({ 'Loại văn bản': 'Quy định' }))).toEqual([]);
    expect(found('VB02', two({ 'Cơ quan ban hành': 'UBND tỉnh Thái Nguyên' }))).toEqual([]);
  });
  test('finds Dân Tiến’s decision 47 on rows 6 and 7', () => {
    const same = {
      'Loại văn bản': 'Quyết định',
      'Số, ký hiệu': '47/QĐ-UBND',
      'Ngày ban hành': '2025-07-18',
    };
    const [finding] = found('VB02', { documents: [document(same), document(same)] });
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'E6' }, also: [{ cell: 'E5' }] });
    expect(finding?.message).toContain('Dòng 6 trùng dòng 5');
  });
});

describe('VB04', () => {
  test('is silent on every code of the five real reports', () => {
    const codes = [
      '31/KH-UBND',
      '489/UBND-VHXXH',
      '05-KH/ĐU',
      '57-NQ/TW',
      '6725/UBND-KGVX',
      '954/SKH-CN-CDS',
      '2022/QĐ-CAT-PA05',
      '01-CTr/ĐU',
      '02-QĐ/ĐU',
      '03-QC/BCĐ',
      '71/NQ-CP',
      '02-KH/UBKTĐU',
      '22-ĐA/TU',
      '115/KH-BCĐ',
      '30/2020/NĐ-CP',
    ];
    for (const code of codes) expect(found('VB04', row({ 'Số, ký hiệu': code }))).toEqual([]);
  });
  test('takes the blank out of Tân Cương’s 01- CTr/TU', () => {
    const [finding] = found('VB04', row({ 'Số, ký hiệu': '01- CTr/TU' }));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'E5' } });
    expect(finding?.fix?.changes).toMatchObject([{ before: '01- CTr/TU', after: '01-CTr/TU' }]);
  });
  test('finds a number without its letters, for which nothing is certain', () => {
    expect(found('VB04', row({ 'Số, ký hiệu': '31' }))[0]?.fix).toBeUndefined();
  });
});

describe('VB09', () => {
  test('is silent on real dates and on the decree’s way of writing', () => {
    expect(found('VB09', {})).toEqual([]);
    expect(found('VB09', row({ 'Ngày ban hành': '10/4/2026' }))).toEqual([]);
  });
  test('writes Kha Sơn’s 31/03/2026 and 3/3/2026 alike, in one fix', () => {
    const [finding, ...others] = found('VB09', khaSon());
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“31/03/2026” → “31/3/2026” và “3/3/2026” → “03/3/2026”');
    expect(finding?.fix?.changes.map(({ cell }) => cell)).toEqual(['F5', 'F6']);
  });
});
