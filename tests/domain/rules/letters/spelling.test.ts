import { misspelling } from '../../../../src/domain/rules/letters/spelling';

describe('a word in small letters with marks', () => {
  test.each(
    'tóan→toán hòan→hoàn tíêp→tiếp qúy→quý gíup→giúp ngừơi→người cuả→của thuỵêt→thuyệt ủôn→uổn'.split(
      ' ',
    ),
  )('has its tone on the vowel that bears it (%s)', (pair) => {
    const [typed = '', mended = ''] = pair.split('→');
    expect(misspelling(typed)).toEqual({ mended });
  });

  test.each('hòa hoà thủy thuỷ quý giếng gì yết ốm ăn được khuỷu nghiêng ghế kỳ quỳnh'.split(' '))(
    'may be a syllable, whichever way its tone is set (%s)',
    (word) => {
      expect(misspelling(word)).toBeUndefined();
    },
  );

  test.each(['đđ', 'đ', 'mđ'])('may be letters without a vowel, which are no word (%s)', (word) => {
    expect(misspelling(word)).toBeUndefined();
  });

  test.each(['tàc', 'tảt', 'ngăch', 'hôp', 'mât'])(
    'bears sắc or nặng before c, ch, p and t, or is none (%s)',
    (word) => {
      expect(misspelling(word)).toBe('impossible');
    },
  );

  test.each(['tánh', 'cầm', 'bẩn', 'chồng'])('bears any tone before n and m (%s)', (word) => {
    expect(misspelling(word)).toBeUndefined();
  });

  test.each(['cế', 'cí', 'ngề', 'gế', 'kắn', 'ghờ', 'nghắn', 'tyết', 'byên', 'hỳnh', 'ỳnh'])(
    'is none where its onset cannot stand before its vowel (%s)',
    (word) => {
      expect(misspelling(word)).toBe('impossible');
    },
  );

  test.each(['chế', 'nhề', 'thiếng', 'gò', 'kê', 'khắn', 'ghi', 'khoẻ'])(
    'may begin with ch, nh, th and kh before any vowel (%s)',
    (word) => {
      expect(misspelling(word)).toBeUndefined();
    },
  );

  test.each(['hóạ', 'ốố', 'tạị'])('bears one tone only (%s)', (word) => {
    expect(misspelling(word)).toBe('impossible');
  });
});
