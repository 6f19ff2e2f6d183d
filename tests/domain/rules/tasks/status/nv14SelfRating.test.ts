import { found, messagesOf, paragraph, task } from '../../workbook';

describe('NV14', () => {
  const modest = 'Xã cơ bản hoàn thành các nhiệm vụ được giao.';
  const tasks = (...statuses: string[]) => ({
    tasks: statuses.map((status, n) =>
      task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Việc ${n}`, 'Trạng thái': status }),
    ),
  });
  test('holds it against the sheet of tasks', () => {
    expect(
      messagesOf('NV14', { ...tasks('Đã hoàn thành', 'Đã hoàn thành'), ...paragraph(modest) }),
    ).toEqual([
      'Lời “cơ bản hoàn thành các nhiệm vụ” trong khi 2/2 nhiệm vụ đã hoàn thành: sửa lời cho khớp.',
    ]);
  });
  test.each([
    ['one is open', tasks('Đã hoàn thành', 'Chưa thực hiện'), modest],
    ['there is one only', tasks('Đã hoàn thành'), modest],
    [
      'the words speak of one only',
      tasks('Chưa thực hiện'),
      `${modest.slice(0, -1)}; đã xong 1/1 nhiệm vụ.`,
    ],
    [
      'the words speak of other things',
      tasks('Chưa thực hiện'),
      `${modest.slice(0, -1)}; đã xong 5/5 hồ sơ.`,
    ],
  ])('is silent where %s', (_, changes, text) => {
    expect(messagesOf('NV14', { ...changes, ...paragraph(text) })).toEqual([]);
  });
});

describe('NV14', () => {
  test('is silent where something is still open', () => {
    expect(
      found('NV14', paragraph('Xã cơ bản hoàn thành các nhiệm vụ; đã xong 30/34 nhiệm vụ.')),
    ).toEqual([]);
  });
  test('finds Tân Cương’s “cơ bản” beside 34/34', () => {
    const text =
      'Xã đã hoàn thành 34/34 nhiệm vụ; tự đánh giá cơ bản hoàn thành các nhiệm vụ được giao.';
    expect(found('NV14', paragraph(text))[0]?.message).toContain('34/34');
  });
});
