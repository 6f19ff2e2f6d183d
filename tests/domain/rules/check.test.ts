import fc from 'fast-check';
import type { Fix } from '../../../src/domain/findings/finding';
import type { CellValue, Grids } from '../../../src/domain/grid';
import { parseAddress } from '../../../src/domain/place';
import { check } from '../../../src/domain/rules/check';
import { ACCEPTED, RULE_SETTINGS, withAcceptance } from '../../../src/domain/findings/ruleSettings';
import { khaSon } from '../../support/khaSon';
import {
  document,
  factsOf,
  figure,
  found,
  gridsOf,
  line,
  target,
  task,
  type Changes,
} from './workbook';

const checked = (grids: Grids) => check(factsOf(grids));

describe('check', () => {
  test('finds no fault with the clean workbook, not even a hint', () => {
    expect(checked(gridsOf())).toEqual([]);
  });

  test('gives Kha Sơn the findings that its data deserve, and no Lỗi', () => {
    const findings = checked(khaSon());
    expect(findings.filter(({ severity }) => severity === 'Lỗi')).toEqual([]);
    const places = findings.map(({ rule, at }) => `${rule} ${at.cell}`);
    expect(places).toEqual(
      expect.arrayContaining(['NV01 G7', 'NV01 G10', 'CT04 F6', 'CT04 F17', 'NV06 B16', 'VB09 F5']),
    );
  });

  test('sorts by severity, then by sheet, then by cell', () => {
    const tasks = Array.from({ length: 8 }, (_, n) =>
      task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Việc ${n}`, 'Trạng thái': '' }),
    );
    const findings = checked(
      gridsOf({
        tasks,
        targets: [target({ 'Kết quả': '' })],
        info: { 'Số báo cáo': '', 'Người ký': '' },
      }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual([
      'TT11',
      'CT01',
      ...Array<string>(8).fill('NV01'),
      'TT01',
    ]);
    expect(findings.slice(2, 10).map(({ at }) => at.cell)).toEqual([
      'G5',
      'G6',
      'G7',
      'G8',
      'G9',
      'G10',
      'G11',
      'G12',
    ]);
  });
});

test('what a cell repeats is told once, and what differs in it as often as it does', () => {
  const said = (text: string) =>
    checked(gridsOf({ outline: [line('I', 'KẾT QUẢ'), line('-', text)] })).flatMap(
      ({ rule, message }) => (rule === 'TH18' ? [message] : []),
    );
  const wrong = 'Tiếp nhận 30 hồ sơ, giải quyết 20 hồ sơ, còn 5 hồ sơ. ';
  const other = 'Tiếp nhận 90 lượt, giải quyết 50 lượt, còn 30 lượt. ';
  expect(said(wrong)).toHaveLength(1);
  expect(said(wrong.repeat(40))).toEqual(said(wrong));
  expect(said(wrong + other)).toEqual([...said(wrong), ...said(other)]);
});

describe('the workbook’s own settings', () => {
  const withSettings = (settings: Grids['settings']): Grids => ({
    ...gridsOf({ targets: [target({ 'Kết quả': '' })], info: { 'Kính gửi': '' } }),
    settings,
  });
  const rules = (settings: Grids['settings']) =>
    checked(withSettings(settings)).map(({ rule, severity }) => `${rule} ${severity}`);

  test('turn a rule off or weigh it anew, with a reason only', () => {
    expect(rules({})).toEqual(['CT01 Lỗi', 'TT06 Gợi ý']);
    expect(rules({ [RULE_SETTINGS]: [{ rule: 'TT06', off: true, reason: 'Gửi nội bộ' }] })).toEqual(
      ['CT01 Lỗi'],
    );
    expect(rules({ [RULE_SETTINGS]: [{ rule: 'TT06', off: true, reason: ' ' }] })).toHaveLength(2);
    expect(
      rules({
        [RULE_SETTINGS]: [{ rule: 'CT01', severity: 'Cảnh báo', reason: 'Chờ số của tỉnh' }],
      }),
    ).toContain('CT01 Cảnh báo');
  });

  test('accept a finding with its reason, but never a Lỗi', () => {
    const findings = checked(withSettings({}));
    const accepted = findings.flatMap((finding) => withAcceptance({}, finding, 'Đã hỏi Sở'));
    const again = checked(withSettings({ [ACCEPTED]: accepted }));
    expect(again.map(({ rule, accepted: reason }) => [rule, reason])).toEqual([
      ['CT01', undefined],
      ['TT06', 'Đã hỏi Sở'],
    ]);
  });

  test('take an acceptance back with an empty reason', () => {
    const [, hint] = checked(withSettings({}));
    if (!hint) throw new Error('no hint');
    const list = withAcceptance({}, hint, 'Đã hỏi Sở');
    expect(withAcceptance({ [ACCEPTED]: list }, hint, '')).toEqual([]);
  });

  test('are passed over when they make no sense', () => {
    expect(rules({ [RULE_SETTINGS]: 'off', [ACCEPTED]: [1, null, { rule: 'TT06' }] })).toEqual([
      'CT01 Lỗi',
      'TT06 Gợi ý',
    ]);
  });
});

/** The workbook after a fix: its cells hold what they shall, formulas aside. */
function mended(grids: Grids, { changes }: Fix): Grids {
  const sheets = grids.sheets.map((grid) => {
    const own = changes.filter(({ sheet }) => sheet === grid.sheet);
    if (own.length === 0) return grid;
    const at = new Map(own.map((change) => [JSON.stringify(parseAddress(change.cell)), change]));
    const put = <T>(
      rows: readonly (readonly T[])[],
      by: (change: (typeof own)[number], old: T) => T,
    ) =>
      rows.map((row, r) =>
        row.map((old, c) => {
          const change = at.get(JSON.stringify({ row: grid.row + r, column: grid.column + c }));
          return change ? by(change, old) : old;
        }),
      );
    const value = (after: CellValue) =>
      typeof after === 'string' && after.startsWith('=') ? '' : after;
    return {
      ...grid,
      values: put<CellValue>(grid.values, ({ after }) => value(after)),
      formulas: put<CellValue>(grid.formulas, ({ after }) => value(after)),
      formats: put(grid.formats, ({ format }, old) => format ?? old),
    };
  });
  return { ...grids, sheets };
}

const MENDABLE: readonly (readonly [string, Changes])[] = [
  ['CT06', { targets: [target({ 'Mục tiêu': '≥ 98', 'Kết quả': 100 })] }],
  ['CT05', { targets: [target({ 'Kết quả': 72.5, 'Đánh giá': 'Đạt' })] }],
  [
    'CT08',
    {
      targets: ['1', '2', '2', '4'].map((tt, n) => target({ TT: tt, 'Chỉ tiêu': `Chỉ tiêu ${n}` })),
    },
  ],
  ['CT10', { targets: [target({ 'Kết quả': '99.82' })] }],
  ['NV01', { tasks: [task({ 'Trạng thái': 'Chưa thực hiện (chờ kinh phí)' })] }],
  [
    'VB04',
    {
      documents: [
        document({
          'Số, ký hiệu': '01- CTr/TU',
          'Loại văn bản': 'Chương trình',
          'Cơ quan ban hành': 'Tỉnh ủy',
        }),
      ],
    },
  ],
  ['VB09', { documents: [document({ 'Ngày ban hành': '31/03/2026' })] }],
  ['VB11', { documents: [document({ 'Trích yếu': 'về phong trào;' })] }],
  ['DL13', { targets: [target({ 'So sánh': '>=' })] }],
  ['DL18', { targets: [target({ 'Tỷ lệ hoàn thành': 12 })] }],
  ['DL20', { targets: [target({ 'Kết quả': 0.98 })] }],
  ['EX01', { figures: [figure('a.b', { 'Kỳ này': '262' })] }],
  ['EX02', { figures: [figure('a.b', { 'Kỳ này': 53.399 })] }],
  ['TT07', { info: { 'Nơi nhận': 'Lãnh đạo UBND xã\nLưu: VT, VHXH' } }],
  [
    'KY03',
    {
      info: {
        'Loại kỳ': 'Tuần',
        'Kỳ số': '15',
        'Từ ngày': '2026-04-02',
        'Đến ngày': '2026-04-08',
        'Kỳ sau từ ngày': '2026-04-08',
        'Kỳ sau đến ngày': '2026-04-14',
        'Ngày chốt số liệu': '2026-04-08',
      },
    },
  ],
  ['ND03', { outline: [line('Phần', 'A', '1'), line('Đoạn', 'x.')] }],
  ['ND09', { outline: [line('Đoạn', 'Chuyên đổi số.')] }],
  ['ND10', { outline: [line('Đoạn', 'Số hóa, văn hóa, xã hội hoá.')] }],
  ['ND12', { outline: [line('Đoạn', 'Trên môi trường mạng, .')] }],
  [
    'ND14',
    { outline: [line('Đoạn', 'Có 2996/3270 hồ sơ.'), line('Đoạn', 'Có 3.317/3.323 hồ sơ.')] },
  ],
  ['VB13', { outline: [line('Đoạn', 'Triển khai Đề án Đề án số 22-ĐA/TU.')] }],
  ['CH02', { outline: [line('Đoạn', 'Kết\u00a0quả tốt.')] }],
];

describe('every fix', () => {
  test.each(MENDABLE)('%s leaves fewer findings, and its own rule silent', (id, changes) => {
    const grids = gridsOf(changes);
    const [finding] = found(id, grids);
    if (!finding?.fix) throw new Error(`${id} has no fix`);
    const after = mended(grids, finding.fix);
    expect(found(id, after)).toEqual([]);
    expect(checked(after).length).toBeLessThan(checked(grids).length);
  });

  test.each(MENDABLE)('%s changes what stands there and nothing else', (id, changes) => {
    const grids = gridsOf(changes);
    for (const { fix } of found(id, grids)) {
      for (const { sheet, cell, before, after } of fix?.changes ?? []) {
        const grid = grids.sheets.find((one) => one.sheet === sheet);
        const at = parseAddress(cell);
        expect(grid?.values[at?.row ?? -1]?.[at?.column ?? -1]).toBe(before);
        expect(after).not.toBe(before);
      }
    }
  });
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(
    '',
    0,
    1,
    46138,
    -5,
    0.98,
    1e21,
    true,
    '#N/A',
    '142/30',
    '10/12',
    '≥ 98',
    '98,5%',
    '31/4/2026',
    'Đạt',
    'Không phát sinh',
    'I',
    '{{a.b}}',
    '[nêu]',
    '262 hồ sơ (trong đó 1; 2)',
    'Phụ lục XII',
    '=1',
    '\u00a0',
    'tiếp nhận 5 hồ sơ;',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test('check never throws, whatever stands in the cells', () => {
  const columns = (headers: readonly string[]) =>
    fc.record(Object.fromEntries(headers.map((header) => [header, anyCell])));
  const rows = (...headers: readonly string[]) => fc.array(columns(headers), { maxLength: 3 });
  const workbook: fc.Arbitrary<Changes> = fc.record({
    info: columns([
      'Loại kỳ',
      'Kỳ số',
      'Năm',
      'Từ ngày',
      'Đến ngày',
      'Ngày chốt số liệu',
      'Ngày ban hành',
      'Nơi nhận',
      'Kính gửi',
      'Văn bản yêu cầu',
      'Tên đơn vị',
    ]),
    targets: rows(
      'TT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'So sánh',
      'Mục tiêu',
      'Kết quả',
      'Tử số',
      'Mẫu số',
      'Kỳ trước',
      'Tỷ lệ hoàn thành',
      'Đánh giá',
    ),
    tasks: rows(
      'STT',
      'Tên nhiệm vụ',
      'Thời hạn',
      'Trạng thái',
      'Ngày hoàn thành',
      'Kết quả',
      'Phân loại',
    ),
    documents: rows('STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'),
    figures: rows('Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước'),
    relations: rows('Mã', 'Vế trái', 'So sánh', 'Vế phải', 'Mức độ', 'Thiếu vế trái'),
    outline: fc.array(
      fc.record({
        Cấp: fc.constantFrom(
          'Phần',
          'I',
          '1',
          '1.1',
          'a',
          'Đoạn',
          '-',
          'Danh sách',
          'Bảng',
          'Phụ lục',
          'x',
        ),
        Số: anyCell,
        'Nội dung': anyCell,
      }),
      { maxLength: 6 },
    ),
  });
  fc.assert(
    fc.property(workbook, (changes) => {
      for (const { message, at } of checked(gridsOf(changes))) {
        expect(message).not.toBe('');
        expect(at).toBeDefined();
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
