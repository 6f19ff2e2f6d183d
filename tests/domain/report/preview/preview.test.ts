import { fieldChoices } from '../../../../src/domain/report/preview/fieldChoices';
import { previewRow } from '../../../../src/domain/report/preview/previewRow';
import { figuresOf } from '../figuresOf';
import { factsOf, outline } from '../reportOf';

const facts = factsOf({
  'Nội dung': outline(
    ['I', 'Kết quả'],
    ['1', 'Hạ tầng'],
    ['Danh sách', 'Số liệu: Nội dung'],
    ['Đoạn', 'Trân trọng báo cáo.'],
  ),
  'Số liệu': [
    { Mã: 'hoso.tiep_nhan', 'Nội dung': 'hồ sơ tiếp nhận', 'Kỳ này': 262 },
    { Mã: 'hoso.qua_han', 'Nội dung': 'hồ sơ quá hạn' },
  ],
});
const shown = (row: number, edited?: string) =>
  previewRow(facts, row, edited)?.sentences.map(({ marker, text }) => `${marker} ${text}`);

test('a row stands as it will print, number and closing included', () => {
  expect(shown(6)).toEqual(['1. Hạ tầng']);
  expect(shown(7)).toEqual(['- hồ sơ tiếp nhận;', '- hồ sơ quá hạn.']);
  expect(shown(8)).toEqual([' Trân trọng báo cáo./.']);
  expect(previewRow(facts, 99)).toBeUndefined();
});

test('a row that announces nothing and the empty list below it stand as the one sentence printed', () => {
  const none = factsOf({
    'Nội dung': outline(
      ['Đoạn', 'Đã ban hành {{hai_so(vb.tong)}} văn bản:'],
      ['Danh sách', 'Văn bản: Văn bản'],
      ['Đoạn', 'Hết.'],
    ),
    'Văn bản': [],
  });
  const texts = (row: number) => previewRow(none, row)?.sentences.map(({ text }) => text);
  expect([texts(5), texts(6)]).toEqual([['Không ban hành văn bản nào.'], []]);
});

test('a row being edited prints its new words, with the problem of a field', () => {
  expect(shown(6, 'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ')).toEqual(['1. Tiếp nhận 262 hồ sơ']);
  expect(previewRow(facts, 6, 'Quá hạn {{hoso.qua_han}}')?.fields).toMatchObject([
    { problem: 'chưa nhập “hoso.qua_han”' },
  ]);
  expect(previewRow(facts, 7, 'Số liêu')?.problem).toBe(
    'không có trang tính “Số liêu”; có phải “Số liệu”?',
  );
});

test('from one figure come itself and its two digits, from two a rate and a change', () => {
  const figures = figuresOf({ 'a.x': 6, 'a.y': 8, 'a.trong': null });
  expect(fieldChoices(figures, 'a.x')).toEqual([
    { kind: 'plain', field: '{{a.x}}', text: '6' },
    { kind: 'twoDigits', field: '{{hai_so(a.x)}}', text: '06' },
  ]);
  expect(fieldChoices(figures, 'a.x', 'a.y')).toEqual([
    { kind: 'rate', field: '{{tyle(a.x; a.y)}}', text: '75%' },
    { kind: 'change', field: '{{tang_giam(a.x; a.y)}}', text: 'giảm 25%' },
  ]);
  expect(fieldChoices(figures, 'a.trong')[0]).toEqual({
    kind: 'plain',
    field: '{{a.trong}}',
    problem: 'chưa nhập “a.trong”',
  });
});
