import { khaSon } from '../../support/khaSon';
import { cells, document, found, line, paragraph } from './workbook';

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

describe('VB03', () => {
  const words = (second: string) => ({
    outline: [
      line(
        'Đoạn',
        'Đã được phê duyệt tại Quyết định số 2022/QĐ-CAT-PA05 ngày 27/11/2025 của Công an tỉnh.',
      ),
      line('Đoạn', `Cấp độ an toàn theo Quyết định số ${second} về hệ thống thông tin.`),
    ],
  });
  test('is silent on the same code again, on another day and on small numbers', () => {
    expect(found('VB03', words('2022/QĐ-CAT-PA05 ngày 27/11/2025'))).toEqual([]);
    expect(found('VB03', words('2022/QĐ-UBND ngày 28/11/2025'))).toEqual([]);
    const small = [document({}), document({ 'Số, ký hiệu': '31/KH-ĐU' })];
    expect(found('VB03', { documents: small })).toEqual([]);
  });
  test('finds Dân Tiến’s two codes of one decision', () => {
    const [finding] = found('VB03', words('2022/QĐ-UBND ngày 27/11/2025'));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'C6' }, also: [{ cell: 'C5' }] });
  });
});

describe('VB05', () => {
  test('is silent where type and letters agree, action programmes and Party regulations too', () => {
    for (const [type, code] of [
      ['Kế hoạch', '31/KH-UBND'],
      ['Chương trình hành động', '01-CTr/ĐU'],
      ['Quy định', '02-QĐ/ĐU'],
      ['Công văn', '489/UBND-VHXH'],
      ['Phụ lục', '31/KH-UBND'],
    ] as const)
      expect(found('VB05', row({ 'Loại văn bản': type, 'Số, ký hiệu': code }))).toEqual([]);
  });
  test('finds a decision with the letters of a plan, and a letter with any', () => {
    expect(cells('VB05', row({ 'Loại văn bản': 'Quyết định' }))).toEqual(['Văn bản!E5']);
    expect(found('VB05', row({ 'Loại văn bản': 'Công văn' }))).toHaveLength(1);
    expect(found('VB05', row({ 'Số, ký hiệu': '489/UBND-VHXH' }))).toHaveLength(1);
  });
});

describe('VB06', () => {
  test('is silent on bodies that bear their letters and on bodies it does not know', () => {
    expect(found('VB06', {})).toEqual([]);
    expect(found('VB06', khaSon())).toEqual([]);
    expect(
      found('VB06', row({ 'Cơ quan ban hành': 'Công an tỉnh', 'Số, ký hiệu': '2022/QĐ-CAT-PA05' })),
    ).toEqual([]);
  });
  test('finds Dân Tiến’s Ban Chỉ đạo filed under Đảng ủy, and Tân Cương’s plan of two bodies', () => {
    const filed = row({
      'Cấp ban hành': 'Đảng ủy',
      'Cơ quan ban hành': '',
      'Số, ký hiệu': '03-QC/BCĐ',
    });
    expect(cells('VB06', filed)).toEqual(['Văn bản!B5']);
    const words = {
      outline: [
        line('-', 'Kế hoạch 02-KH/UBKTĐU ngày 26/02/2026 của Đảng ủy xã về chuyển đổi số.'),
      ],
    };
    expect(cells('VB06', words)).toEqual(['Nội dung!C5']);
  });
});

describe('VB07', () => {
  test('is silent on older documents', () => {
    expect(found('VB07', row({ 'Ngày ban hành': '2025-07-18' }))).toEqual([]);
  });
  test('finds a document dated after the report', () => {
    expect(found('VB07', row({ 'Ngày ban hành': '2026-05-31' }))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
  });
});

describe('VB08', () => {
  const plans = (...list: readonly (readonly [string, string])[]) => ({
    documents: list.map(([code, day]) => document({ 'Số, ký hiệu': code, 'Ngày ban hành': day })),
  });
  test('is silent on Dân Tiến’s plans, whose numbers rise with the days', () => {
    expect(
      found(
        'VB08',
        plans(
          ['24/KH-UBND', '2025-07-31'],
          ['54/KH-UBND', '2025-08-30'],
          ['68/KH-UBND', '2025-09-19'],
        ),
      ),
    ).toEqual([]);
    expect(
      found('VB08', plans(['236/KH-UBND', '2025-11-27'], ['31/KH-UBND', '2026-03-03'])),
    ).toEqual([]);
  });
  test('finds a higher number on an earlier day', () => {
    const [finding] = found(
      'VB08',
      plans(['72/KH-UBND', '2026-04-10'], ['75/KH-UBND', '2026-03-03']),
    );
    expect(finding).toMatchObject({ at: { cell: 'F6' }, also: [{ cell: 'F5' }] });
  });
});

describe('VB10 VB11', () => {
  test('are silent on a plain abstract', () => {
    expect([...found('VB10', {}), ...found('VB11', {})]).toEqual([]);
    expect([...found('VB10', khaSon()), ...found('VB11', khaSon())]).toEqual([]);
  });
  test('VB10 finds number and day repeated', () => {
    const abstract = 'Thông báo số 32-TB/ĐU ngày 06/8/2025 của Đảng ủy về phân công nhiệm vụ';
    expect(cells('VB10', row({ 'Số, ký hiệu': '32-TB/ĐU', 'Trích yếu': abstract }))).toEqual([
      'Văn bản!G5',
    ]);
  });
  test('VB11 takes the last mark off all abstracts at once, and sees capitals and open brackets', () => {
    const documents = ['Kế hoạch phong trào;', 'Công văn về chữ ký số,'].map((abstract) =>
      document({ 'Trích yếu': abstract }),
    );
    const [finding] = found('VB11', { documents });
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([
      'Kế hoạch phong trào',
      'Công văn về chữ ký số',
    ]);
    expect(
      found('VB11', row({ 'Trích yếu': 'KẾ HOẠCH thực hiện Nghị quyết số 71/NQ-CP' })),
    ).toHaveLength(1);
    expect(
      found('VB11', row({ 'Trích yếu': 'tuyển chọn tổ chức (thực hiện từ năm 2025' })),
    ).toHaveLength(1);
  });
});

describe('VB12', () => {
  const said = (text: string) => ({ outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text)] });
  test('is silent where words and list agree', () => {
    expect(found('VB12', said('Xã đã ban hành 01 kế hoạch.'))).toEqual([]);
    expect(found('VB12', said('Xã đã ban hành 01 văn bản chỉ đạo.'))).toEqual([]);
  });
  test('is silent on one body’s share, on some of a longer list and on bodies above', () => {
    const documents = [
      ...['31', '32', '33', '34'].map((n) => document({ 'Số, ký hiệu': `${n}/KH-UBND` })),
      document({
        'Cấp ban hành': 'Đảng ủy',
        'Cơ quan ban hành': 'Đảng ủy xã',
        'Số, ký hiệu': '05-KH/ĐU',
      }),
    ];
    for (const text of [
      'Đảng ủy xã ban hành 01 kế hoạch; UBND xã ban hành 04 kế hoạch.',
      'UBND xã đã ban hành 02 kế hoạch về Đề án 06.',
      'UBND tỉnh đã ban hành 09 kế hoạch.',
    ])
      expect(found('VB12', { documents, ...said(text) })).toEqual([]);
    expect(found('VB12', { documents, ...said('Xã đã ban hành 03 kế hoạch.') })).toHaveLength(1);
  });
  test('leaves a body alone none of whose documents is listed', () => {
    const text = 'Đảng ủy xã đã ban hành 02 kế hoạch.';
    expect(found('VB12', said(text))).toEqual([]);
    expect(found('VB12', said(text.replace('Đảng ủy', 'UBND')))).toHaveLength(1);
  });
  test('holds every kind against the list where the whole agrees', () => {
    const text = 'Xã đã ban hành 01 văn bản, trong đó có 01 công văn.';
    expect(found('VB12', said(text))[0]?.message).toContain('01 công văn, trang tính Văn bản có 0');
  });
  test('finds a count that differs from the list', () => {
    expect(found('VB12', said('Xã đã ban hành 06 kế hoạch.'))[0]?.message).toContain(
      '06 kế hoạch, trang tính Văn bản có 1',
    );
  });
  test('hints at Dương Hưu’s documents of which none is named', () => {
    const workbook = {
      documents: [],
      ...said('UBND xã đã ban hành các văn bản chỉ đạo triển khai nhiệm vụ.'),
    };
    expect(found('VB12', workbook)).toMatchObject([{ severity: 'Gợi ý' }]);
  });
});

describe('VB13', () => {
  const said = (text: string) => ({ outline: [line('Đoạn', text)] });
  test('is silent on words doubled on purpose', () => {
    for (const text of [
      'Từng bước từng bước hoàn thiện.',
      'Nhà nhà, người người cùng học.',
      'rõ người, rõ việc, rõ tiến độ',
      'luôn luôn cập nhật',
    ])
      expect(found('VB13', said(text))).toEqual([]);
  });
  test('reads names and abstracts too', () => {
    const documents = [document({ 'Trích yếu': 'về việc kiện toàn kiện toàn Ban Chỉ đạo' })];
    const [finding] = found('VB13', { documents });
    expect(finding?.at).toEqual({ sheet: 'Văn bản', cell: 'G5' });
    expect(finding?.message).toContain('có lẽ là “kiện toàn”');
    expect(found('VB13', { documents: [document({})] })).toEqual([]);
  });
  test('writes Tân Cương’s Đề án once', () => {
    const [finding] = found('VB13', said('Triển khai thực hiện Đề án Đề án số 22-ĐA/TU.'));
    expect(finding?.fix?.changes[0]?.after).toBe('Triển khai thực hiện Đề án số 22-ĐA/TU.');
  });
});

describe('VB14', () => {
  const days = (...list: readonly string[]) => ({
    documents: list.map((day, index) =>
      document({ 'Số, ký hiệu': `${index + 1}/KH-UBND`, 'Ngày ban hành': day }),
    ),
  });
  test('is silent on rising and on falling days', () => {
    expect(found('VB14', days('2025-07-10', '2025-07-15', '2025-08-06'))).toEqual([]);
    expect(found('VB14', days('2025-08-06', '2025-07-15', '2025-07-10'))).toEqual([]);
  });
  test('finds Dân Tiến’s 06/8 before 25/7', () => {
    expect(cells('VB14', days('2025-07-10', '2025-07-15', '2025-08-06', '2025-07-25'))).toEqual([
      'Văn bản!F8',
    ]);
  });
});

describe('VB15', () => {
  const workbook = (annex: string) => ({
    outline: [
      line('I', 'VỀ THỂ CHẾ'),
      line('Đoạn', 'Các văn bản đã ban hành:'),
      line('-', 'Kế hoạch số 06/KH-UBND ngày 09/01/2026 của UBND xã về Nghị quyết số 57-NQ/TW.'),
      line('Phụ lục', 'THỂ CHẾ, CHÍNH SÁCH'),
      line('Đoạn', annex),
    ],
  });
  test('is silent when the annex names what was issued', () => {
    expect(
      found('VB15', workbook('Danh sách thể chế, chính sách đã ban hành: 01 kế hoạch.')),
    ).toEqual([]);
  });
  test('finds Tân Cương’s “không có” beside its plans', () => {
    expect(
      cells('VB15', workbook('Danh sách thể chế, chính sách đã ban hành, cần ban hành: không có.')),
    ).toEqual(['Nội dung!C9']);
    const titled = workbook('không có.').outline.map((row) =>
      row.Cấp === 'Phụ lục' ? line('Phụ lục', 'Danh sách thể chế, chính sách đã ban hành') : row,
    );
    expect(cells('VB15', { outline: titled })).toEqual(['Nội dung!C9']);
  });
});

describe('VB16', () => {
  test('is silent on today’s terms', () => {
    expect(
      found('VB16', {
        outline: [line('Đoạn', 'Dịch vụ công trực tuyến toàn trình; cấp độ 3 an toàn thông tin.')],
      }),
    ).toEqual([]);
  });
  test('finds Dương Hưu’s levels 3 and 4', () => {
    expect(
      found('VB16', {
        outline: [line('Đoạn', 'Tuyên truyền dịch vụ công trực tuyến mức độ 3, 4.')],
      }),
    ).toHaveLength(1);
  });
});

describe('VB17', () => {
  const cited = (text: string) => ({ ...row({}), outline: [line('Đoạn', text)] });
  test('is silent where the days agree, on another year and on another body’s same number', () => {
    for (const text of [
      'Kế hoạch số 31/KH-UBND ngày 03/3/2026 về chuyển đổi số.',
      'Kế hoạch số 31/KH-UBND ngày 14/3/2025 về chuyển đổi số.',
      'Kế hoạch số 31/KH-UBND ngày 14/02/2026 của UBND tỉnh Thái Nguyên về chuyển đổi số.',
    ])
      expect(found('VB17', cited(text))).toEqual([]);
  });
  test('finds a plan of 03/3/2026 that the words date 13/3/2026', () => {
    const [finding] = found('VB17', cited('Kế hoạch số 31/KH-UBND ngày 13/3/2026 của UBND xã.'));
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { sheet: 'Nội dung', cell: 'C5' },
      also: [{ sheet: 'Văn bản', cell: 'F5' }],
    });
    expect(finding?.message).toContain('13/3/2026 ở đây và 03/3/2026');
  });
});

describe('VB19', () => {
  const said = (text: string) => found('VB19', { outline: [line('Đoạn', text)] });
  test('is silent on the right code and on other documents numbered 57', () => {
    for (const text of [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
      'Kế hoạch số 57/KH-UBND; Nghị quyết số 157-NQ/TU; Nghị quyết số 57-NQ/ĐU.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('mends the ways in which it is mistyped', () => {
    for (const code of ['57-NQ/TU', '57-NQ/TƯ', '57/NQ-TW', '57-NQ-TW', '75-NQ/TW']) {
      const [finding] = said(`Thực hiện Nghị quyết số ${code} của Bộ Chính trị.`);
      expect(finding?.fix?.changes[0]?.after).toContain('số 57-NQ/TW của');
    }
  });
});

describe('VB20', () => {
  const listed = [document({ 'Số, ký hiệu': '118/KH-UBND', 'Ngày ban hành': '2026-03-03' })];
  const said = (text: string) => found('VB20', { documents: listed, ...paragraph(text) });
  test('is silent on the listed document, on one of another day and on the next number', () => {
    for (const text of [
      'Thực hiện Kế hoạch số 118/KH-UBND ngày 03/3/2026.',
      'Thực hiện Kế hoạch số 181/KH-UBND ngày 03/4/2026.',
      'Thực hiện Kế hoạch số 118/KH-UBND và Kế hoạch số 119/KH-UBND ngày 03/3/2026.',
      'Thực hiện Kế hoạch số 245/KH-UBND ngày 03/3/2026.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('names the listed number where the digits are turned', () => {
    const [finding] = said('Thực hiện Kế hoạch số 181/KH-UBND ngày 03/3/2026.');
    expect(finding).toMatchObject({ at: { cell: 'C6' }, also: [{ sheet: 'Văn bản', cell: 'E5' }] });
    expect(finding?.message).toContain('Văn bản (ô E5) ghi 118/KH-UBND ngày 03/3/2026');
    expect(said('Thực hiện Kế hoạch số 181/KH-UBND.')).toHaveLength(1);
  });
  test('compares the words with the request of Thông tin', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 731/STC-NS ngày 05/3/2026 của Sở Tài chính' };
    const [finding] = found('VB20', {
      info,
      ...paragraph('Thực hiện Công văn số 713/STC-NS ngày 05/3/2026 của Sở Tài chính.'),
    });
    expect(finding?.at.cell).toBe('C6');
    expect(finding?.message).toContain('731/STC-NS');
  });
});

describe('VB12 on a quarter', () => {
  const dated = (day: string, code: string) =>
    document({ 'Ngày ban hành': day, 'Số, ký hiệu': code });
  const documents = [
    dated('2026-01-05', '1/KH-UBND'),
    dated('2026-02-05', '2/KH-UBND'),
    dated('2026-03-05', '3/KH-UBND'),
    dated('2026-04-06', '4/KH-UBND'),
  ];
  const said = (text: string) =>
    found('VB12', { documents, ...paragraph(text) }).map(({ message }) => message);
  test('is silent on the number dated in it', () => {
    expect(said('Trong quý I, UBND xã đã ban hành 03 văn bản.')).toEqual([]);
  });
  test('names the number dated in it', () => {
    expect(said('Trong quý I, UBND xã đã ban hành 04 văn bản.')[0]).toContain(
      'Lời ghi quý I ban hành 04 văn bản, trang tính Văn bản có 3',
    );
  });
});
