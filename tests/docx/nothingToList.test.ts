import { PROFILES } from '../../src/domain/profiles';
import { writeDocx } from '../../src/docx/writeDocx';
import { outline, reportOf } from '../domain/report/reportOf';
import { body, printed } from './printed';

const DOCUMENTS = [1, 2, 3].map((number) => ({
  STT: String(number),
  'Cơ quan ban hành': 'UBND xã',
  'Loại văn bản': 'Kế hoạch',
  'Số, ký hiệu': `${number}/KH-UBND`,
  'Ngày ban hành': '2026-04-03',
  'Trích yếu': `Phát triển việc thứ ${number}`,
}));

type Rows = readonly (readonly string[])[];

async function textsOf(rows: Rows, documents: number): Promise<readonly string[]> {
  const report = reportOf({
    'Văn bản': DOCUMENTS.slice(0, documents),
    'Nhiệm vụ': [],
    'Chỉ tiêu': [],
    'Nội dung': outline(...rows),
  });
  return printed(body(await writeDocx(report))).map(({ text }) => text);
}

describe.each(PROFILES)('the report of the profile $id', ({ outline: rows, sheets }) => {
  const shipped = rows.map(([level, content, number]) =>
    number === undefined ? [level, content] : [level, number, content],
  );
  const documentsOf = async (count: number) =>
    (await textsOf(shipped, count)).filter((text) => /\d+ văn bản|văn bản nào/u.test(text));

  it('with no document counts none as 00, and points to none', async () => {
    const texts = await textsOf(shipped, 0);
    expect(texts.filter((text) => /(?<!\d)00? văn bản/u.test(text))).toEqual([]);
    const lists = sheets.some(({ name }) => name === 'Văn bản') && /vb\.tong/u.test(shipped.join());
    const said = texts.filter((text) => text.includes('văn bản nào'));
    expect(said).toHaveLength(lists ? 1 : 0);
    expect(said.join()).not.toMatch(/phụ lục|danh sách/iu);
  });

  it.each([
    [1, '01 văn bản'],
    [3, '03 văn bản'],
  ])('with %i counts them as they are', async (count, said) => {
    const counted = await documentsOf(count);
    expect(counted.filter((text) => text.includes('nào'))).toEqual([]);
    const lists = /vb\.tong/u.test(shipped.join());
    expect(counted.filter((text) => text.includes(said))).toHaveLength(lists ? 1 : 0);
  });
});

const ANNEX: Rows = [
  ['Phụ lục', 'Danh mục văn bản đã ban hành'],
  ['Bảng', 'Văn bản: STT; Văn bản'],
];
const TASKS: Rows = [
  ['Phụ lục', 'Các nhiệm vụ'],
  ['Bảng', 'Nhiệm vụ: STT; Tên nhiệm vụ'],
];
const COUNT = '{{hai_so(vb.tong)}}';

test.each<[string, Rows, string]>([
  [
    `Đã ban hành ${COUNT} văn bản (có Phụ lục danh mục văn bản kèm theo).`,
    ANNEX,
    'Không ban hành văn bản nào./.',
  ],
  [
    `*(Có danh sách ${COUNT} văn bản tại Phụ lục I kèm theo)*`,
    [...ANNEX, ...TASKS],
    '(Không có văn bản nào)./.',
  ],
  [
    `Trong kỳ, xã đã ban hành ${COUNT} văn bản, chi tiết tại Phụ lục I kèm theo.`,
    [...ANNEX, ...TASKS],
    'Trong kỳ, xã không ban hành văn bản nào./.',
  ],
  [
    'Có {{nv.tong}} nhiệm vụ (Phụ lục II kèm theo).',
    [...ANNEX, ...TASKS],
    'Không có nhiệm vụ nào./.',
  ],
  [
    `Xã ban hành ${COUNT} văn bản (danh mục kèm theo).`,
    [
      ['Phụ lục', 'Văn bản'],
      ['Danh sách', 'Văn bản: Văn bản'],
    ],
    'Xã không ban hành văn bản nào./.',
  ],
  [
    `Đã ban hành ${COUNT} văn bản:`,
    [['Bảng', 'Văn bản: STT; Văn bản']],
    'Không ban hành văn bản nào./.',
  ],
  [
    'Đã ban hành {{vb.ke_hoach}} kế hoạch:',
    [['+ Danh sách', 'Văn bản: Văn bản ? Loại văn bản = Kế hoạch']],
    'Không ban hành kế hoạch nào./.',
  ],
])('“%s” above or beside an empty list says that there is none', async (lead, rest, said) => {
  const texts = await textsOf([['Đoạn', lead], ...rest], 0);
  expect(texts).toContain(said);
  expect(texts.filter((text) => /(?<!\p{L})00?(?!\d)/u.test(text))).toEqual([]);
});

test.each([
  ['an annex that lists something', `Có {{nv.tong}} nhiệm vụ (Phụ lục I kèm theo).`, ANNEX, 3],
  [
    'an annex of other things',
    `Có ${COUNT} văn bản (Phụ lục II kèm theo).`,
    [...ANNEX, ['Phụ lục', 'Khác'], ['Đoạn', 'Lời']],
    0,
  ],
] satisfies [string, string, Rows, number][])(
  'a count of nothing that points to %s stays as it is written',
  async (_, lead, rest, documents) => {
    const texts = await textsOf([['Đoạn', lead], ...rest], documents);
    expect(texts.some((text) => /^Có 00? (?:nhiệm vụ|văn bản) \(/u.test(text))).toBe(true);
  },
);
