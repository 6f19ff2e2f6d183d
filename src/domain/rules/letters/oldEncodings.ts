/** TCVN3 (ABC fonts): every letter by the Latin-1 character that stands for it. */
const TCVN3 =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư';
/** VNI: letters without a second character. */
const VNI_SINGLE = 'ôơöưñđæỉóĩòịîỵÔƠÖƯÑĐÆỈÓĨÒỊÎỴ';
/** VNI: the tone or hat that the second character puts on the vowel before it. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const TCVN3_LETTERS = pairs(TCVN3);
const VNI_LETTERS = pairs(VNI_SINGLE);
const VNI_VOWEL = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/gu;

/** A TCVN3 text as Unicode. */
export function fromTcvn3(text: string): string {
  return text.replace(/./gsu, (letter) => TCVN3_LETTERS.get(letter) ?? letter);
}

/** A VNI text as Unicode. */
export function fromVni(text: string): string {
  const vowels = text.replace(VNI_VOWEL, (_, vowel: string, mark: string) => {
    const base = VNI_LETTERS.get(vowel) ?? vowel;
    return `\u0001${(base + (VNI_MARKS[mark.toLowerCase()] ?? '')).normalize('NFC')}`;
  });
  return vowels.replace(/\u0001?./gsu, (letter) =>
    letter.startsWith('\u0001') ? letter.slice(1) : (VNI_LETTERS.get(letter) ?? letter),
  );
}

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map([...table.matchAll(/(.)(.)/gsu)].map(([, from = '', to = '']) => [from, to]));
}
