import { interpret } from '../../src/simulator/excel/model/typed/interpret';
import type { Region } from '../../src/simulator/excel/model/typed/region';

const english: Region = { decimalComma: false, dayFirst: false, thisYear: 2026 };
const vietnamese: Region = { decimalComma: true, dayFirst: true, thisYear: 2026 };

test.each([
  ['262', 262, undefined],
  ['04', 4, undefined],
  ['-5', -5, undefined],
  ['1,234', 1234, '#,##0'],
  ['53.399', 53.399, undefined],
  ['98%', 0.98, '0%'],
  ['91.62%', 0.9162, '0.00%'],
  ['3/4/2026', 46085, 'm/d/yyyy'],
  ['4/2026', 46113, 'mmm-yy'],
  ['10/12', 46307, 'd-mmm'],
  ['TRUE', true, undefined],
  ['#N/A', { error: '#N/A' }, undefined],
])('written through the API %j becomes %j, by en-US rules', (text, content, format) => {
  const expected = format === undefined ? { content } : { content, format };
  expect(interpret(text, 'General', english)).toMatchObject(expected);
});

test.each(['1,5', '26/4/2026', '34/34', '2996/3270', '16 - 18', '≥ 98', 'Trên 95%', '24/KH-UBND'])(
  'written through the API %j stays a text',
  (text) => {
    expect(interpret(text, 'General', english)).toEqual({ kind: 'content', content: text });
  },
);

test.each([
  ['1.234', 1234],
  ['91,62', 91.62],
  ['26/4/2026', 46138],
  ['10/12', 46366],
  ['04/2026', 46113],
  ['53.399,5', 53399.5],
])('typed on a Vietnamese machine %j becomes %j', (text, content) => {
  expect(interpret(text, 'General', vietnamese)).toMatchObject({ content });
});

test('a cell formatted as Text keeps what is written, numbers as texts', () => {
  expect(interpret('01', '@', english)).toEqual({ kind: 'content', content: '01' });
  expect(interpret('- Tiếp tục', '@', english)).toEqual({ kind: 'content', content: '- Tiếp tục' });
  expect(interpret('=1+1', '@', english)).toEqual({ kind: 'content', content: '=1+1' });
  expect(interpret(5, '@', english)).toEqual({ kind: 'content', content: '5' });
});

test('a text that begins with a sign is a formula, an apostrophe makes it a text', () => {
  expect(interpret('=B1*2', 'General', english)).toEqual({ kind: 'formula', formula: '=B1*2' });
  expect(interpret('-B1', 'General', english)).toEqual({ kind: 'formula', formula: '=-B1' });
  expect(interpret("'-B1", 'General', english)).toEqual({ kind: 'content', content: '-B1' });
});

test.each(['=', '+', '-'])('a lone %s is refused', (sign) => {
  expect(() => interpret(sign, 'General', english)).toThrow('lone sign');
});
