import { khaSon } from '../../../../support/khaSon';
import { found, messagesOf, paragraph, task } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});

const rows = (...more: RowOf[]): Changes => ({
  tasks: more.map((one, n) =>
    task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Lắp camera ở thôn ${n + 1}`, ...one }),
  ),
});

describe('NV05', () => {
  test('says what the table has instead', () => {
    const open = { 'Trạng thái': 'Chưa thực hiện' };
    expect(
      messagesOf('NV05', {
        ...rows({}, open, open),
        ...paragraph('Đã hoàn thành toàn bộ nhiệm vụ.'),
      }),
    ).toEqual([
      'Lời “hoàn thành toàn bộ nhiệm vụ” trái với bảng: 2 nhiệm vụ chưa hoàn thành (các dòng 6, 7 của trang tính Nhiệm vụ).',
    ]);
  });
  test('has nothing against it where no status is known', () => {
    const changes = {
      ...row({ 'Trạng thái': '' }),
      ...paragraph('Đã hoàn thành toàn bộ nhiệm vụ.'),
    };
    expect(found('NV05', changes)).toEqual([]);
  });
});

describe('NV05', () => {
  const said = (text: string, more: Parameters<typeof task>[0]) =>
    found('NV05', { tasks: [task(more)], ...paragraph(text) });
  test('is silent where the table bears it out', () => {
    expect(said('Các nhiệm vụ được triển khai đầy đủ, không có nhiệm vụ quá hạn.', {})).toEqual([]);
    expect(said('Không có nhiệm vụ quá hạn.', { 'Trạng thái': 'Chưa thực hiện' })).toEqual([]);
  });
  test('finds Kha Sơn’s “đầy đủ” beside three tasks not begun', () => {
    const [finding, ...others] = found('NV05', khaSon());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { sheet: 'Nội dung' } });
    expect(finding?.message).toContain('3 nhiệm vụ chưa thực hiện');
  });
  test('refuses “none overdue” beside an overdue task, and “all done” beside one that is not', () => {
    const late = { 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' };
    expect(said('Không có nhiệm vụ quá hạn.', late)).toMatchObject([{ severity: 'Lỗi' }]);
    expect(said('Đã hoàn thành tất cả các nhiệm vụ.', late)).toMatchObject([{ severity: 'Lỗi' }]);
  });
  test('refuses “all in time” beside a task done late, and not a count of those in time', () => {
    const late = { 'Thời hạn': '2026-03-31', 'Ngày hoàn thành': '2026-04-02' };
    const [finding] = said('Đã hoàn thành 01 nhiệm vụ, tất cả đều trong hạn.', late);
    expect(finding?.message).toContain('1 nhiệm vụ hoàn thành quá hạn, 0 hoàn thành trong hạn');
    expect(said('Đã hoàn thành 01 nhiệm vụ, tất cả đều trong hạn.', {})).toEqual([]);
    expect(said('Hoàn thành quá hạn 01 nhiệm vụ, 02 nhiệm vụ đều trong hạn.', late)).toEqual([]);
    const bracket = 'Tính đến nay, 1 nhiệm vụ đã xong (đều trong hạn).';
    expect(said(bracket, late)).toHaveLength(1);
    expect(said(bracket, {})).toEqual([]);
    expect(said('Có 1 nhiệm vụ đã xong (chậm hạn), 2 việc đều trong hạn.', late)).toEqual([]);
  });
  test('names the cell of a task that the words call done, or late, and the sheet does not', () => {
    const [finding] = said('Nhiệm vụ lắp đặt camera giám sát tại các tuyến đường đã hoàn thành.', {
      'Trạng thái': 'Chưa thực hiện',
    });
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('là “Chưa thực hiện trong hạn”');
    expect(finding?.message).toContain('sửa lời thành “chưa thực hiện trong hạn”');
  });
});

describe('NV05 in other words', () => {
  const told = (text: string) =>
    messagesOf('NV05', {
      ...rows({ 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-01' }, {}),
      ...paragraph(text),
    }).length;
  test.each([
    'Chưa có nhiệm vụ nào quá hạn.',
    'Không nhiệm vụ nào chậm tiến độ.',
    'Không còn nhiệm vụ nào chưa hoàn thành.',
    'Các nhiệm vụ đều đã hoàn thành.',
    'Đến nay, nhiệm vụ nào cũng đã hoàn thành.',
  ])('finds %s', (text) => {
    expect(told(text)).toBe(1);
  });
  test.each([
    'Các nhiệm vụ còn lại đều đang triển khai.',
    'Các nhiệm vụ đều được phân công rõ.',
    'Trong nhóm này, các nhiệm vụ tỉnh giao đều đã hoàn thành.',
    'Không còn nhiệm vụ nào chưa có người phụ trách.',
  ])('is silent on %s', (text) => {
    expect(told(text)).toBe(0);
  });
});

describe('NV05 on denials', () => {
  const done = (name: string, more: RowOf = {}): RowOf =>
    task({
      'Tên nhiệm vụ': name,
      'Thời hạn': '2026-03-15',
      'Ngày hoàn thành': '2026-03-10',
      ...more,
    });
  const tasks = [
    done('Thuê dịch vụ hội nghị truyền hình', {
      'Cơ quan chủ trì': 'Văn phòng HĐND và UBND',
      'Ngày hoàn thành': '2026-03-20',
    }),
    done('Khảo sát mức độ hài lòng', { 'Cơ quan chủ trì': 'Phòng Văn hóa - Xã hội' }),
    done('Lắp trạm quan trắc mặn', {
      'Cơ quan chủ trì': 'Phòng Kinh tế',
      'Nguồn giao': 'UBND tỉnh',
      'Trạng thái': 'Đang triển khai thực hiện',
      'Ngày hoàn thành': '',
    }),
    done('Lập dự toán năm sau', {
      'Cơ quan chủ trì': 'Trung tâm Phục vụ hành chính công',
      'Nguồn giao': 'Đảng ủy xã',
      'Trạng thái': 'Chưa thực hiện',
      'Thời hạn': '2026-12-31',
      'Ngày hoàn thành': '',
    }),
  ].map((one, index) => ({ ...one, STT: `${index + 1}` }));
  const told = (text: string) => found('NV05', { tasks, ...paragraph(text) }).length;
  test.each([
    'Không nhiệm vụ nào hoàn thành chậm so với thời hạn.',
    'Không có nhiệm vụ nào hoàn thành quá hạn.',
    'Không có nhiệm vụ hoàn thành trễ hạn.',
    'Không nhiệm vụ nào xong muộn.',
    'Không có nhiệm vụ nào làm xong sau thời hạn.',
    'Văn phòng HĐND và UBND không có nhiệm vụ hoàn thành trễ hạn.',
    'Không còn nhiệm vụ nào chưa thực hiện.',
    'Không có nhiệm vụ chưa triển khai.',
    'Không nhiệm vụ nào chưa được bắt đầu.',
    'Trong quý, nhiệm vụ nào cũng đã được triển khai.',
    'Các nhiệm vụ đều đã được thực hiện.',
    'Trung tâm Phục vụ hành chính công không còn nhiệm vụ nào chưa thực hiện.',
    'Phòng Kinh tế không có nhiệm vụ quá hạn.',
    'Phòng Văn hóa - Xã hội và Phòng Kinh tế không có nhiệm vụ quá hạn.',
    'Không có nhiệm vụ quá hạn ở Phòng Kinh tế.',
    'Không có nhiệm vụ do UBND tỉnh giao bị quá hạn.',
    'Theo rà soát của Phòng Nội vụ, không có nhiệm vụ quá hạn.',
    'Đến hết tháng 3, không có nhiệm vụ quá hạn.',
    'Tính đến cuối quý, không có nhiệm vụ quá hạn.',
    'Ngoài ra, không có nhiệm vụ quá hạn.',
    'Nhờ tổ chức thực hiện tốt nên không có nhiệm vụ quá hạn.',
  ])('finds “%s”', (text) => {
    expect(told(text)).toBe(1);
  });
  test.each([
    'Phòng Văn hóa - Xã hội không có nhiệm vụ quá hạn.',
    'Phòng Văn hóa - Xã hội chủ trì 01 nhiệm vụ, không có nhiệm vụ quá hạn.',
    'Phòng Kinh tế còn 01 nhiệm vụ, Phòng Văn hóa - Xã hội không có nhiệm vụ nào quá hạn.',
    'Văn phòng HĐND và UBND không còn nhiệm vụ nào chưa hoàn thành.',
    'Không có nhiệm vụ quá hạn ở Phòng Văn hóa - Xã hội.',
    'Không có nhiệm vụ nào do Đảng ủy xã giao quá hạn.',
    'Công an xã không có nhiệm vụ quá hạn.',
    'Lĩnh vực dữ liệu không có nhiệm vụ quá hạn.',
    'Phòng Kinh tế không có nhiệm vụ nào hoàn thành chậm.',
    'Phòng Kinh tế không có nhiệm vụ nào chưa thực hiện.',
    'Không còn nhiệm vụ nào chưa thực hiện phân công.',
    'Không có nhiệm vụ nào chưa triển khai kế hoạch.',
    'Các nhiệm vụ đều đã được triển khai một phần.',
    'Phòng Văn hóa - Xã hội hoàn thành toàn bộ nhiệm vụ.',
    'Trừ nhiệm vụ lắp trạm, không có nhiệm vụ nào quá hạn.',
    'Ngoài nhiệm vụ lập dự toán, không còn nhiệm vụ nào chưa triển khai.',
    'Không kể trạm quan trắc mặn, xã hoàn thành toàn bộ nhiệm vụ.',
    'Tháng 2 không có nhiệm vụ hoàn thành quá hạn.',
    'Quý trước, không có nhiệm vụ quá hạn.',
    'Tuần đầu tháng 3 không nhiệm vụ nào xong muộn.',
    'Đầu quý, không có nhiệm vụ quá hạn.',
    'Không có nhiệm vụ nào quá hạn, trừ việc lắp trạm.',
  ])('is silent on “%s”', (text) => {
    expect(told(text)).toBe(0);
  });
});

describe('NV05', () => {
  const led = (lead: string, text: string) =>
    messagesOf('NV05', {
      tasks: [
        task({ 'Tên nhiệm vụ': 'Tạo lập sổ sức khỏe điện tử', 'Cơ quan chủ trì': lead }),
        task({ STT: '2', 'Tên nhiệm vụ': 'Số hóa sổ hộ tịch', 'Cơ quan chủ trì': 'Phòng Kinh tế' }),
      ],
      ...paragraph(text),
    });
  const text = 'Việc tạo lập sổ sức khỏe điện tử do Phòng Kinh tế chủ trì, hạn ngày 31/3/2027.';
  test('finds another leading unit than the row’s', () => {
    expect(led('Trạm Y tế', text)).toEqual([
      expect.stringContaining('ghi cơ quan chủ trì là “Trạm Y tế”'),
    ]);
  });
  test('knows the row by half its name beside its own day, and by what a status introduces', () => {
    const tasks = [
      task({
        'Tên nhiệm vụ': 'Gắn mã QR cho các quầy hàng chợ Gò đợt 2',
        'Cơ quan chủ trì': 'Ban Quản lý chợ',
        'Thời hạn': '2026-03-31',
        'Ngày hoàn thành': '2026-03-28',
      }),
      task({
        STT: '2',
        'Tên nhiệm vụ': 'Thay camera hỏng',
        'Cơ quan chủ trì': 'Phòng Kinh tế',
        'Thời hạn': '2026-03-25',
        'Trạng thái': 'Đang triển khai thực hiện',
        'Ngày hoàn thành': '',
      }),
    ];
    const heard = (text: string) => messagesOf('NV05', { tasks, ...paragraph(text) });
    const codes = 'Việc gắn mã QR đợt 2 do Phòng Kinh tế chủ trì, xong ngày';
    expect(heard(`${codes} 28/3/2026.`)).toEqual([expect.stringContaining('“Ban Quản lý chợ”')]);
    expect(heard(`${codes} 15/02/2026.`)).toEqual([]);
    const late = 'Nhiệm vụ quá hạn mà chưa xong là thay camera hỏng, hạn ngày 25/3/2026, do';
    expect(heard(`${late} Ban Quản lý chợ chủ trì.`)).toEqual([
      expect.stringContaining('“Phòng Kinh tế”'),
    ]);
    expect(heard(`${late} Phòng Kinh tế chủ trì.`)).toEqual([]);
  });
  test('says what is told of a row at the end of a long subject', () => {
    const long = `Nhiệm vụ tạo lập sổ sức khỏe điện tử (hạn ngày 31/3/2027) đã tạo lập sổ sức khỏe điện tử sổ sức khỏe nhưng vẫn đang triển khai.`;
    expect(led('Trạm Y tế', long)).toEqual([
      expect.stringContaining('…” đang triển khai, trang tính Nhiệm vụ'),
    ]);
  });
  test.each(['Phòng Kinh tế', 'Trạm Y tế; Phòng Kinh tế', ''])('bears “%s”', (lead) => {
    expect(led(lead, text)).toEqual([]);
  });
});
