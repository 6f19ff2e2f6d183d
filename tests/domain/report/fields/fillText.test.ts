import { fillText, textOf } from '../../../../src/domain/report/fields/fillText';
import { figuresOf } from '../figuresOf';

const FIGURES = figuresOf({
  'a.x': 6,
  'a.sao': '*quan trọng* [x]',
  ky: 'tuần 15',
  'a.trong': null,
});
const AT = { sheet: 'Nội dung', cell: 'C5' };
const fill = (text: string) => fillText(text, AT, FIGURES, { marks: true, guidance: true });
/** Bold in <b>, italic in <i>, guidance in «», unfilled in !!. */
const shown = (text: string) =>
  fill(text)
    .runs.map((run) => {
      const bold = run.bold ? `<b>${run.text}</b>` : run.text;
      const italic = run.italic ? `<i>${bold}</i>` : bold;
      return run.mark === 'guidance' ? `«${italic}»` : run.mark ? `!${italic}!` : italic;
    })
    .join('');

test('a plain text is one run without fields', () => {
  expect(fill('UBND xã báo cáo.')).toEqual({ runs: [{ text: 'UBND xã báo cáo.' }], fields: [] });
});

test('a field becomes a run of its own, glued to its unit or not, and is listed with its place', () => {
  expect(fill('Có {{ hai_so(a.x) }}kế hoạch')).toEqual({
    runs: [{ text: 'Có ' }, { text: '06', field: 'hai_so(a.x)' }, { text: 'kế hoạch' }],
    fields: [{ at: AT, field: '{{ hai_so(a.x) }}', text: '06' }],
  });
});

test('a field that cannot be computed stays as typed and is marked', () => {
  expect(fill('Có {{a.y}} và {{a.trong}}.')).toEqual({
    runs: [
      { text: 'Có ' },
      { text: '{{a.y}}', field: 'a.y', mark: 'unfilled' },
      { text: ' và ' },
      { text: '{{a.trong}}', field: 'a.trong', mark: 'unfilled' },
      { text: '.' },
    ],
    fields: [
      { at: AT, field: '{{a.y}}', problem: 'không có “a.y”; có phải “a.x”?' },
      { at: AT, field: '{{a.trong}}', problem: 'chưa nhập “a.trong”', missing: ['a.trong'] },
    ],
  });
});

test('braces that never close are a problem, not a silent text', () => {
  expect(fill('Có {{a.x kế hoạch').fields).toEqual([
    { at: AT, field: '{{a.x kế hoạch', problem: 'thiếu “}}” đóng lại' },
  ]);
  expect(fill('Có {{a.x và {{ky}}').fields.map((field) => field.text)).toEqual([
    undefined,
    'tuần 15',
  ]);
});

test.each([
  ['**Mặt tích cực:** tốt', '<b>Mặt tích cực:</b> tốt'],
  ['*Mặt hạn chế:* chậm', '<i>Mặt hạn chế:</i> chậm'],
  ['(**đậm**), “*nghiêng*”.', '(<b>đậm</b>), “<i>nghiêng</i>”.'],
  ['***cả hai***', '<i><b>cả hai</b></i>'],
  ['**đậm *và nghiêng* nữa**', '<b>đậm </b><i><b>và nghiêng</b></i><b> nữa</b>'],
  ['**{{ky}}** xong', '<b>tuần 15</b> xong'],
  ['**từ *{{ky}}***', '<b>từ </b><i><b>tuần 15</b></i>'],
])('%s is read as marks', (typed, printed) => {
  expect(shown(typed)).toBe(printed);
});

test.each([
  ['5*6*7', '5*6*7'],
  ['a * b * c', 'a * b * c'],
  ['**mở mà không đóng', '**mở mà không đóng'],
  ['mật khẩu ****', 'mật khẩu ****'],
  ['\\*không nghiêng\\*', '*không nghiêng*'],
  ['\\{{ky}}', '{{ky}}'],
  ['C:\\Thu muc\\tep', 'C:\\Thu muc\\tep'],
  ['{{a.sao}}', '*quan trọng* [x]'],
])('%s is printed as typed', (typed, printed) => {
  expect(shown(typed)).toBe(printed);
});

test('guidance in square brackets is marked until replaced; numbers in brackets are not guidance', () => {
  expect(shown('Kết quả: [nêu kết quả nổi bật]; xem [1].')).toBe(
    'Kết quả: «[nêu kết quả nổi bật]»; xem [1].',
  );
  expect(shown('[…]')).toBe('«[…]»');
});

test('the text of runs is what prints', () => {
  expect(textOf(fill('**Tuần:** {{ky}}').runs)).toBe('Tuần: tuần 15');
});
