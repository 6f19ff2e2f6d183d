import { cells, found, line } from '../workbook';

const text = line('Đoạn', 'Không phát sinh trong kỳ.');

const annex = (title: string, number = '', below = text) => [line('Phụ lục', title, number), below];

describe('PL01', () => {
  test('is silent on one annex below a joint cover', () => {
    const outline = [line('Phụ lục', 'BÌA', 'bìa'), ...annex('SỐ LIỆU', '-')];
    expect(found('PL01', { outline })).toEqual([]);
  });
  test('names the place of every one without a number, from two', () => {
    const [finding] = found('PL01', { outline: [...annex('A', '-'), ...annex('B', '-')] });
    expect(finding).toMatchObject({ at: { cell: 'C5' }, also: [{ cell: 'C7' }] });
    expect(finding?.message).toContain('Có 2 phụ lục, phải đánh số La Mã (I đến II)');
    const outline = [...annex('A', 'I'), ...annex('B', '-')];
    expect(cells('PL01', { outline })).toEqual(['Nội dung!C7']);
  });
});

describe('PL01', () => {
  const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
    line('Phụ lục', title),
    ...content,
  ];
  const text = line('Đoạn', 'Không phát sinh trong kỳ.');

  test('is silent on one annex and on numbered ones', () => {
    expect(found('PL01', { outline: annex('A', text) })).toEqual([]);
    expect(found('PL01', { outline: [...annex('A', text), ...annex('B', text)] })).toEqual([]);
  });
  test('finds Kha Sơn’s three that are all called Phụ lục', () => {
    const plain = (title: string) => [line('Phụ lục', title, '-'), text];
    const [finding] = found('PL01', {
      outline: [...plain('VĂN BẢN'), ...plain('MỤC TIÊU'), ...plain('NHIỆM VỤ')],
    });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'C5' } });
    expect(finding?.message).toContain('Có 3 phụ lục');
  });
});
