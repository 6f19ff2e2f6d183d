import { insertField } from '../../../src/taskpane/tools/sentence/insertField';

test('between blanks a field stands as it is, the cursor behind it', () => {
  expect(insertField('đạt  hồ sơ', '{{a.b}}', 4, 4)).toEqual({
    text: 'đạt {{a.b}} hồ sơ',
    cursor: 11,
  });
});

test('words and fields it would touch are parted from it, brackets and signs are not', () => {
  expect(insertField('đạt', '{{a.b}}', 3, 3).text).toBe('đạt {{a.b}}');
  expect(insertField('hồ sơ', '{{a.b}}', 0, 0).text).toBe('{{a.b}} hồ sơ');
  expect(insertField('{{a.c}}', '{{a.b}}', 7, 7).text).toBe('{{a.c}} {{a.b}}');
  expect(insertField('(%)', '{{a.b}}', 1, 1).text).toBe('({{a.b}}%)');
});

test('what is selected gives way', () => {
  expect(insertField('đạt [số] hồ sơ', '{{a.b}}', 4, 8)).toEqual({
    text: 'đạt {{a.b}} hồ sơ',
    cursor: 11,
  });
});
