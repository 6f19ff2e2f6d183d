import { found, line, messagesOf } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

/** A place name with the fault in it, which is nobody's to mend. */
const NAMED = (fault: string) => ({ info: { 'Địa danh': fault } });

describe('ND20', () => {
  test('quotes what is written so, and leaves names alone', () => {
    expect(messages('ND20', 'Trên địa bàn Xã, UBND Xã đã làm.')).toEqual([
      'Viết hoa không cần thiết: “địa bàn Xã” nên viết thường.',
    ]);
    expect(found('ND20', NAMED('UBND Xã An Bình'))).toEqual([]);
  });
});
