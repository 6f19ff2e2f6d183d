import { cells, CLEAN_OUTLINE, found, gridsOf, line, paragraph } from './workbook';

describe('TT01', () => {
  test('is silent when the number is given', () => {
    expect(found('TT01', {})).toEqual([]);
  });
  test('says how the blank number will print', () => {
    const [finding] = found('TT01', { info: { 'Số báo cáo': '' } });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { sheet: 'Thông tin', cell: 'B10' } });
    expect(finding?.message).toContain('Số:      /BC-UBND');
  });
});

describe('TT02', () => {
  test('is silent on a full date', () => {
    expect(found('TT02', {})).toEqual([]);
  });
  test('names the month that Kha Sơn gave instead of a day', () => {
    const [finding] = found('TT02', { info: { 'Ngày ban hành': '4/2026' } });
    expect(finding?.message).toContain('tháng 4 năm 2026');
    expect(finding?.at.cell).toBe('B13');
  });
});

describe('TT05', () => {
  const outline = (name: string) => [
    ...CLEAN_OUTLINE,
    line('Đoạn', `Ủy ban nhân dân xã ${name} trân trọng báo cáo.`),
  ];
  test('is silent when the name is written one way, in capitals too', () => {
    expect(found('TT05', { outline: outline('An Bình') })).toEqual([]);
    expect(found('TT05', { outline: outline('AN BÌNH') })).toEqual([]);
  });
  test('tells Chiêm Hoá from Chiêm Hóa and Dương Hữu from Dương Hưu', () => {
    const info = { 'Tên đơn vị': 'Chiêm Hóa', 'Địa danh': 'Chiêm Hoá' };
    const [finding] = found('TT05', { info, outline: outline('Chiêm Hóa') });
    expect(finding?.message).toContain('“Chiêm Hoá” (1 lần)');
    expect(finding?.at.cell).toBe('B12');
    const other = { 'Tên đơn vị': 'Dương Hưu', 'Địa danh': 'Dương Hưu' };
    expect(cells('TT05', { info: other, outline: outline('Dương Hữu') })).toEqual(['Nội dung!C8']);
  });
});

describe('TT06', () => {
  test('is silent when someone is addressed', () => {
    expect(found('TT06', {})).toEqual([]);
  });
  test('only hints, since three of the real reports address no one', () => {
    expect(found('TT06', { info: { 'Kính gửi': '' } })).toMatchObject([{ severity: 'Gợi ý' }]);
  });
});

describe('TT07', () => {
  test('is silent with Như trên first, and without an addressee', () => {
    expect(found('TT07', {})).toEqual([]);
    const info = { 'Kính gửi': '', 'Nơi nhận': 'Lãnh đạo UBND xã\nLưu: VT, VHXH' };
    expect(found('TT07', { info })).toEqual([]);
  });
  test('adds the line that Tân Cương left out', () => {
    const recipients = 'Sở Khoa học và Công nghệ\nLưu: VT, PVHXX';
    const [finding] = found('TT07', { info: { 'Nơi nhận': recipients } });
    expect(finding?.fix?.changes).toMatchObject([
      { before: recipients, after: `Như trên\n${recipients}` },
    ]);
  });
});

describe('TT08', () => {
  test('is silent without punctuation and with the right one', () => {
    expect(found('TT08', {})).toEqual([]);
    expect(found('TT08', { info: { 'Nơi nhận': 'Như trên;\nLưu: VT, VHXH.' } })).toEqual([]);
  });
  test('sees the semicolon in the middle of “Như trên; (B/cáo)”', () => {
    const [finding] = found('TT08', { info: { 'Nơi nhận': 'Như trên; (B/cáo)\nLưu: VT, VHXH' } });
    expect(finding?.message).toContain('dòng 1');
  });
});

describe('TT09', () => {
  const archive = (text: string) => found('TT09', { info: { 'Nơi nhận': `Như trên\n${text}` } });
  test('is silent on a known office, with initials too', () => {
    expect(archive('Lưu: VT, VHXH(Linh).')).toEqual([]);
    expect(archive('- Lưu: VT, LĐVP.')).toEqual([]);
    expect(archive('Lưu: VT')).toEqual([]);
  });
  test('knows how the Party ends the list', () => {
    const line = 'Lưu Văn phòng Đảng ủy.';
    const party = { 'Cơ quan ban hành': 'ĐẢNG ỦY XÃ', 'Nơi nhận': `Như trên\n${line}` };
    expect(found('TT09', { info: party })).toEqual([]);
    expect(archive(line)).toHaveLength(1);
  });
  test('doubts VHXXH, and wants a comma after VT', () => {
    expect(archive('Lưu: VT, VHXXH(Linh).')).toMatchObject([{ severity: 'Gợi ý' }]);
    expect(archive('Lưu: VT; VH-XH.')).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
  test('misses the line altogether', () => {
    expect(archive('Công an xã')).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});

describe('TT10', () => {
  test('is silent on TM., KT. and a deputy', () => {
    expect(found('TT10', {})).toEqual([]);
  });
  test('misses KT. before a deputy, and TM. before a committee', () => {
    const [finding] = found('TT10', { info: { 'Ký thay mặt': 'TM. ỦY BAN NHÂN DÂN' } });
    expect(finding?.message).toContain('KT. CHỦ TỊCH');
    expect(found('TT10', { info: { 'Ký thay mặt': 'KT. CHỦ TỊCH' } })).toHaveLength(1);
  });
  test('finds KT. before the chairman himself', () => {
    expect(found('TT10', { info: { 'Chức vụ người ký': 'CHỦ TỊCH' } })).toHaveLength(1);
  });
});

describe('TT11', () => {
  test('is silent when name and position are there', () => {
    expect(found('TT11', {})).toEqual([]);
  });
  test('names each of the two that is missing', () => {
    const info = { 'Chức vụ người ký': '', 'Người ký': ' ' };
    expect(cells('TT11', { info })).toEqual(['Thông tin!B28', 'Thông tin!B29']);
    expect(found('TT11', { info })).toMatchObject([{ severity: 'Lỗi' }, { severity: 'Lỗi' }]);
  });
});

describe('TT12', () => {
  test('is silent when all that is needed is there', () => {
    expect(found('TT12', {})).toEqual([]);
    expect(found('TT12', { info: { 'Loại kỳ': 'Năm' } })).toEqual([]);
  });
  test('names the item', () => {
    const [finding] = found('TT12', { info: { 'Trích yếu': '' } });
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'B15' } });
    expect(finding?.message).toContain('Trích yếu');
  });
  test('needs Kỳ số for a week', () => {
    expect(cells('TT12', { info: { 'Loại kỳ': 'Tuần' } })).toEqual(['Thông tin!B17']);
  });
  test('names an item whose row is gone at the sheet', () => {
    const grids = gridsOf();
    const [info, ...others] = grids.sheets;
    if (!info) throw new Error('no sheet');
    const keep = info.values.map((row) => row[0] !== 'Địa danh');
    const rows = <T>(list: readonly T[]) => list.filter((_, index) => keep[index]);
    const without = {
      ...info,
      values: rows(info.values),
      formats: rows(info.formats),
      formulas: rows(info.formulas),
    };
    expect(cells('TT12', { ...grids, sheets: [without, ...others] })).toEqual(['Thông tin!']);
  });
});

describe('TT13', () => {
  const request = (text: string) => found('TT13', { info: { 'Văn bản yêu cầu': text } });
  test('is silent on the requests of the real reports', () => {
    expect(
      request(
        'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh Thái Nguyên về việc triển khai nhiệm vụ',
      ),
    ).toEqual([]);
    expect(
      request(
        'Kế hoạch số 05-KH/ĐU, ngày 25/8/2025 của Đảng ủy về thực hiện Nghị quyết số 57-NQ/TW',
      ),
    ).toEqual([]);
    expect(
      request(
        'Công văn số 954/SKH-CN-CDS ngày 13/3/2026 của Sở Khoa học và Công nghệ tỉnh Bắc Ninh về việc đôn đốc báo cáo',
      ),
    ).toEqual([]);
  });
  test('misses the day of plan 115', () => {
    const [finding] = request('Kế hoạch số 115/KH-BCĐ của tỉnh về chuyển đổi số');
    expect(finding?.message).toMatch(/thiếu ngày\.$/);
  });
});

describe('TT14', () => {
  test('is silent when issued on the cut-off or later, or in its month', () => {
    expect(found('TT14', {})).toEqual([]);
    expect(found('TT14', { info: { 'Ngày ban hành': '26/4/2026' } })).toEqual([]);
    expect(found('TT14', { info: { 'Ngày ban hành': '4/2026' } })).toEqual([]);
  });
  test('finds a report issued six days before its cut-off', () => {
    const [finding] = found('TT14', { info: { 'Ngày ban hành': '20/4/2026' } });
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'B13' } });
    expect(finding?.message).toContain('20/4/2026 trước ngày chốt số liệu 26/4/2026');
  });
});

describe('TT15', () => {
  test('is silent on a working day', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 6725/UBND-KGVX ngày 09/12/2025 của UBND tỉnh' };
    expect(found('TT15', { info })).toEqual([]);
  });
  test('doubts Kha Sơn’s request of Sunday 26/4/2026, its own cut-off', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh' };
    const [finding] = found('TT15', { info });
    expect(finding?.message).toContain('là Chủ nhật, trùng ngày chốt số liệu');
  });
});

describe('TT17', () => {
  const closing = (text: string, title: string) =>
    found('TT17', {
      info: { 'Trích yếu': title },
      outline: [...CLEAN_OUTLINE, line('Đoạn', text)],
    });
  const TITLE = 'Kết quả thực hiện nhiệm vụ quý I năm 2026';
  test('is silent when title and closing have the same scope', () => {
    expect(closing('Trên đây là báo cáo kết quả quý I năm 2026 của UBND xã.', TITLE)).toEqual([]);
    expect(
      closing('Trên đây là báo cáo, phương hướng quý II.', `${TITLE} và phương hướng quý II`),
    ).toEqual([]);
  });
  test('finds the plans for quý II that Dương Hưu’s title lacks', () => {
    const [finding] = closing(
      'Trên đây là báo cáo quý I, phương hướng nhiệm vụ quý II năm 2026.',
      TITLE,
    );
    expect(finding?.message).toContain('phương hướng nhiệm vụ quý II');
    expect(finding?.at.cell).toBe('C8');
  });
});

describe('TT18', () => {
  test('is silent without the optional rows, and on what the decree allows', () => {
    expect(found('TT18', {})).toEqual([]);
    const info = { 'Cỡ chữ': 13, 'Lề trên': '25 mm', 'Lề trái': 35, 'Số trang': 'dưới' };
    expect(found('TT18', { info })).toEqual([]);
    expect(found('DL09', { info })).toEqual([]);
  });
  test('names the article for margins and sizes outside the range, as a warning only', () => {
    const info = { 'Cỡ chữ': '15', 'Lề trên': 10, 'Lề trái': 'rộng', 'Lề phải': 20.5 };
    const findings = found('TT18', { info });
    expect(findings.map(({ severity }) => severity)).toEqual(Array(4).fill('Cảnh báo'));
    const messages = findings.map(({ message }) => message);
    expect(messages[0]).toContain('Cỡ chữ ghi “15” ngoài quy định: ghi từ 13 đến 14');
    expect(messages[0]).toMatch(/Báo cáo đang in cỡ 14\.$/u);
    expect(messages[1]).toMatch(/Báo cáo đang in đúng số đã ghi\.$/u);
    expect(messages[2]).toMatch(/Báo cáo đang in theo mặc định\.$/u);
    expect(messages[1]).toContain('Lề trên ghi “10” ngoài quy định: ghi từ 20 đến 25 mm');
    expect(messages[2]).toContain('Lề trái ghi “rộng” không đọc được là số');
    expect(messages[3]).toContain('từ 15 đến 20 mm');
    for (const message of messages) expect(message).toContain('Nghị định 30/2020/NĐ-CP');
    expect(found('DL13', { info })).toEqual([]);
  });
  test('says that a switch with another word prints as if it were blank', () => {
    const [finding] = found('TT18', { info: { 'Dòng Kèm theo': 'Thôi' } });
    expect(finding?.message).toContain('chọn “Có” hoặc “Không”');
  });
});

describe('TT19', () => {
  const said = (text: string, info: Record<string, string> = {}) =>
    found('TT19', { info, outline: [line('Đoạn', text)] });
  test('is silent on the declared kind and province, and on what the commune was made from', () => {
    expect(said('UBND xã An Bình báo cáo như sau:')).toEqual([]);
    expect(said('Xã thành lập trên cơ sở sáp nhập thị trấn An Bình và xã Tân Bình.')).toEqual([]);
    const recipients = 'Như trên\nUBND tỉnh\nThường trực Đảng ủy\nLưu: VT, VHXH';
    expect(said('', { 'Nơi nhận': recipients })).toEqual([]);
    expect(said('', { 'Kính gửi': 'Sở Khoa học và Công nghệ tỉnh Thái Nguyên' })).toEqual([]);
  });
  test('finds another kind of unit, at its words or where it is declared', () => {
    const text = 'UBND xã An Bình và Đảng ủy xã An Bình; UBND phường An Bình.';
    expect(said(text)).toMatchObject([{ severity: 'Cảnh báo', at: { sheet: 'Nội dung' } }]);
    expect(said(text, { 'Loại đơn vị': 'Phường' })[0]?.at.sheet).toBe('Thông tin');
  });
  test('finds a province that no addressee is of', () => {
    const [finding] = said('', { 'Kính gửi': 'UBND tỉnh Thái Bình' });
    expect(finding?.message).toContain('“Thái Nguyên” trong khi Kính gửi');
  });
});

describe('TT20', () => {
  const typed = (info: Record<string, string>) => found('TT20', { info });
  test('is silent on a plain number, on none and on another body’s symbol', () => {
    expect(typed({ 'Số báo cáo': '05' })).toEqual([]);
    expect(typed({ 'Số báo cáo': '' })).toEqual([]);
    expect(typed({ 'Cơ quan ban hành': 'BAN CHỈ ĐẠO', 'Ký hiệu': 'BC-BCĐ' })).toEqual([]);
  });
  test('takes the symbol out of the number and mends a slip in the symbol', () => {
    const number = typed({ 'Số báo cáo': '05/BC-UBND' });
    expect(number).toMatchObject([{ fix: { changes: [{ after: '05' }] } }]);
    const symbol = typed({ 'Ký hiệu': 'BC-UBDN' });
    expect(symbol).toMatchObject([{ fix: { changes: [{ after: 'BC-UBND' }] } }]);
  });
});

describe('TT22', () => {
  const said = (text: string, name = 'Hòa Bình An') =>
    found('TT22', { info: { 'Tên đơn vị': name }, ...paragraph(text) }).map(
      ({ message }) => message,
    );
  test('is silent on the own name, on neighbours and on what a commune was made from', () => {
    for (const text of [
      'UBND xã Hòa Bình An đã chỉ đạo các thôn.',
      'Xã phối hợp với xã Hòa An mở 02 lớp.',
      'Xã được thành lập trên cơ sở sáp nhập xã Hòa An và xã Bình An.',
      'Toàn xã hội cùng tham gia; các xã, phường lân cận đã làm.',
      'Mô hình của phường Tân Lập được nhân rộng.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a word left out of the name, a letter lost, and another’s name', () => {
    expect(said('UBND xã Hòa An đã chỉ đạo các thôn.')[0]).toContain('“xã Hòa Bình An”');
    expect(said('UBND xã Đồng Rạc báo cáo.', 'Đồng Rạch')[0]).toContain('“xã Đồng Rạch”');
    expect(said('Trên địa bàn xã Tân Lập có 12 mô hình.')[0]).toContain('Hòa Bình An');
  });
  test('finds the body of another kind of unit', () => {
    expect(said('Công an phường đã cấp 120 tài khoản.')[0]).toContain('sửa thành “Công an xã”');
  });
});
