import { assess } from '../../../../../src/domain/assess';
import { figure, found, gridsOf, line, messagesOf, paragraph } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const mended = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).flatMap(({ fix }) => fix?.changes.map(({ after }) => after) ?? []);

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

/** A place name with the fault in it, which is nobody's to mend. */
const NAMED = (fault: string) => ({ info: { 'Địa danh': fault } });

describe('ND12', () => {
  test.each([
    ['Đạt 98%% hồ sơ.', 'Đạt 98% hồ sơ.'],
    ['Gồm a,; b.', 'Gồm a; b.'],
    ['Gồm a;, b.', 'Gồm a; b.'],
    ['Gồm a,, b.', 'Gồm a, b.'],
    ['Gồm a; ; b.', 'Gồm a; b.'],
    ['Đã xong..', 'Đã xong.'],
    ['Có hồ sơ ; xong.', 'Có hồ sơ; xong.'],
    ['Từ 1 -5 hộ.', 'Từ 1 - 5 hộ.'],
  ])('writes “%s” as “%s”', (text, after) => {
    expect(mended('ND12', text)).toEqual([after]);
  });
  test('shows the stretch around each, the first in the cell', () => {
    expect(messages('ND12', 'Gồm các nhóm việc đã làm,, và các việc khác.', 'Xong..')).toEqual([
      'Dấu câu thừa hoặc cách sai: “việc đã làm,, và” và “Xong..”.',
    ]);
    expect(messages('ND12', 'Đã làm xong tất cả mọi việc ;')[0]).toContain('“tất cả mọi việc ;”');
    expect(messages('ND12', 'Các nhiệm vụ tỉnh  giao.')[0]).toContain('“nhiệm vụ tỉnh  giao.”');
  });
  test('leaves names and fields alone', () => {
    expect(found('ND12', NAMED('An Bình ,'))).toEqual([]);
    expect(mended('ND12', 'Có {{hoso.tiep_nhan}} hồ sơ ; xong.')).toEqual([]);
  });
});

describe('ND12 on two commas in a number', () => {
  const fixOf = (text: string) => found('ND12', outline(text))[0]?.fix;
  test('proposes one: a figure may be missing between them', () => {
    expect(fixOf('Đạt 99,,5% hồ sơ.')).toMatchObject({
      certain: false,
      changes: [{ after: 'Đạt 99,5% hồ sơ.' }],
    });
    expect(fixOf('Đạt 99,5%,, tăng.')?.certain).toBe(true);
  });
  test('leaves a figure that cannot be read to the rule that says so', () => {
    const grids = gridsOf({ figures: [figure('to_cns.to', { 'Kỳ này': '12,,5' })] });
    const rules = assess(grids).findings.filter(({ at }) => at.cell === 'D5');
    expect(rules.map(({ rule, fix }) => [rule, fix?.certain])).toContainEqual(['DL09', false]);
    expect(rules.map(({ rule }) => rule)).not.toContain('ND12');
  });
});

describe('ND12', () => {
  test('is silent on ordinary marks', () => {
    expect(
      found('ND12', paragraph('Các nhóm zalo... gồm a, b; c. Xem https://a.gov.vn. Hết./.')),
    ).toEqual([]);
  });
  test('mends Dân Tiến’s “môi trường mạng, .”', () => {
    const [finding] = found('ND12', paragraph('Xử lý trên môi trường mạng, .'));
    expect(finding?.fix?.changes[0]?.after).toBe('Xử lý trên môi trường mạng.');
  });

  test('puts a blank behind a comma, and takes one of two away', () => {
    const [one] = found(
      'ND12',
      paragraph('Nhận 12 hồ sơ,tương ứng 40%; ngân sách  phường cấp 1,5 tỷ.'),
    );
    expect(one?.fix?.changes[0]?.after).toBe(
      'Nhận 12 hồ sơ, tương ứng 40%; ngân sách phường cấp 1,5 tỷ.',
    );
  });
});
