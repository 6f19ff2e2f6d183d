import { found, line, messagesOf, paragraph } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const mended = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).flatMap(({ fix }) => fix?.changes.map(({ after }) => after) ?? []);

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

/** A place name with the fault in it, which is nobody's to mend. */
const NAMED = (fault: string) => ({ info: { 'Địa danh': fault } });

describe('ND07', () => {
  test('takes the way most used where the usual one is not', () => {
    expect(messages('ND07', 'KH-CN, KH&CN, KH&CN phát triển.')).toEqual([
      'Viết tắt không thống nhất: KH&CN và KH-CN; nên viết một cách, ví dụ “KH&CN”.',
    ]);
    expect(mended('ND07', 'KH-CN, KH&CN, KH&CN phát triển.')).toEqual([
      'KH&CN, KH&CN, KH&CN phát triển.',
    ]);
    expect(mended('ND07', 'KH-CN, KH-CN, KH&CN phát triển.')).toEqual([
      'KH-CN, KH-CN, KH-CN phát triển.',
    ]);
  });
  test('is silent on one way, however often', () => {
    expect(mended('ND07', 'KH-CN và KH-CN.', 'Tiếp tục KH-CN.')).toEqual([]);
  });
  test('leaves names alone', () => {
    expect(found('ND07', { ...NAMED('CDS'), ...outline('CĐS tốt.') })).toEqual([]);
  });
});

describe('ND07', () => {
  test('is silent on one way, and inside document codes', () => {
    expect(
      found('ND07', paragraph('Phát triển KHCN theo Công văn số 954/SKH-CN-CDS và CĐS.')),
    ).toEqual([]);
  });
  test('writes Dân Tiến’s KH-CN, Đ-MST and C-ĐS one way', () => {
    const findings = found(
      'ND07',
      paragraph('Nguồn lực cho KHCN, ĐMST, CĐS; nhân lực cho KH-CN, Đ-MST, C-ĐS.'),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('CĐS và C-ĐS'),
      expect.stringContaining('KHCN và KH-CN'),
      expect.stringContaining('ĐMST và Đ-MST'),
    ]);
    expect(findings[1]?.fix?.changes[0]?.after).toBe(
      'Nguồn lực cho KHCN, ĐMST, CĐS; nhân lực cho KHCN, Đ-MST, C-ĐS.',
    );
  });
});
