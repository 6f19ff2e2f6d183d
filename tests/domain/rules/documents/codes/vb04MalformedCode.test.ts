import { document, found } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB04', () => {
  const after = (code: string) =>
    found('VB04', rows({ 'Số, ký hiệu': code })).map(({ fix }) => fix?.changes[0]?.after);
  test.each([
    ['Số: 31/KH-UBND', '31/KH-UBND'],
    ['số 31/KH-UBND', '31/KH-UBND'],
    ['31/KH–UBND', '31/KH-UBND'],
    ['31/KH-UBND.;', '31/KH-UBND'],
    ['31/kh-ubnd', '31/KH-UBND'],
    ['08-NQ/UBND', '08/NQ-UBND'],
    ['08/NQ-ĐU', '08-NQ/ĐU'],
    ['12KH-UBND', '12/KH-UBND'],
    ['08NQ-ĐU', '08-NQ/ĐU'],
    ['12KHUBND', undefined],
    ['402/QĐUBND', '402/QĐ-UBND'],
    ['402/QĐUB', undefined],
    ['12/KH-UNBD', '12/KH-UBND'],
    ['489/UBDN-VHXH', '489/UBND-VHXH'],
    ['19/NQ-HNĐD', '19/NQ-HĐND'],
    ['31.KH-UBND', undefined],
    ['Kế hoạch số 31/KH-UBND', undefined],
  ])('mends “%s” to “%s”', (code, expected) => {
    expect(after(code)).toEqual([expected]);
  });
  test.each(['', '12-CV/UBND', '489/UBND-VHXH', '12-KH/UBKT', '12/QĐ-UBDT', '12/NQ-HĐND'])(
    'is silent on “%s”',
    (code) => {
      expect(after(code)).toEqual([]);
    },
  );
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
  test('puts a code into its body’s own form, and leaves a Ban Chỉ đạo’s as it is', () => {
    const after = (code: string) => {
      const [finding] = found('VB04', row({ 'Số, ký hiệu': code }));
      return finding?.fix?.changes[0]?.after;
    };
    expect(after('31-KH/UBND')).toBe('31/KH-UBND');
    expect(after('05/KH-ĐU')).toBe('05-KH/ĐU');
    expect(after('12-KH/BCĐ')).toBeUndefined();
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
