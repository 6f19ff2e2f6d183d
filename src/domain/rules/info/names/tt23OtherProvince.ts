import { normalize } from '../../../letters/vietnamese';
import type { Rule } from '../../rule';
import { ownProvince } from './ownProvince';
import { quote } from '../../text/quote';
import { typedTexts } from '../../text/typedTexts';
import { infoPlace, infoText } from '../infoItem';
import { provinceIn, withKind } from './provinces';

const COUNCILS = String.raw`UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND|Ban Thường vụ`;
const BODY = String.raw`(?:${COUNCILS}|Công an|Bộ Chỉ huy Quân sự|Sở \p{Lu}[\p{L}, ]{2,50}?|Trung tâm \p{Lu}[\p{L}, ]{2,50}?)`;
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:${BODY} (tỉnh|thành phố)|Tỉnh ủy|Thành ủy) (\p{Lu}\p{Ll}+(?:(?: | - )\p{Lu}\p{Ll}+){0,2})`,
  'gu',
);
const OTHERS =
  /sáp nhập|sắp xếp|hợp nhất|(?<!\p{L})cũ(?!\p{L})|trước đây|học tập|kinh nghiệm|kết nghĩa|phối hợp|mô hình/iu;
/** Documents of provinces that are no more keep their names. */
const EARLIER = /\d{1,2}\/(?:(?:[1-6]|0[1-6])\/2025|\d{1,2}\/20(?:[01]\d|2[0-4]))[^\d]*$/u;

export const tt23OtherProvince: Rule = {
  id: 'TT23',
  title: 'Tên tỉnh khác còn sót trong lời',
  severity: 'Cảnh báo',
  example:
    'Tỉnh Lào Cai mà lời viết “của UBND tỉnh Phú Thọ”; “Sở Y tế thành phố Hải Dương”; “UBND tỉnh Hải Phòng”.',
  remedy: 'Sửa tên tỉnh, thành phố trong lời.',
  yieldsTo: ['TT19'],
  *check(facts) {
    const own = ownProvince(facts);
    // Where whom the report answers bears another name, the province declared is in doubt: TT19.
    const answered = normalize(
      `${infoText(facts, 'kinh_gui')} ${infoText(facts, 'van_ban_yeu_cau')}`,
    );
    if (own === '' || !answered.includes(own)) return;
    for (const { at, text } of typedTexts(facts)) {
      const words = normalize(text);
      const remark = /(?:tỉnh|thành phố|ủy) \p{Lu}/iu.test(words) && otherIn(words, own);
      if (remark) yield { at, also: [infoPlace(facts, 'tinh')], message: remark };
    }
  },
};

function otherIn(words: string, own: string): string | undefined {
  for (const sentence of words.split(/(?<=[.;!?]) /u)) {
    if (OTHERS.test(sentence)) continue;
    for (const { 0: found, 1: kind = '', 2: name = '', index } of sentence.matchAll(NAMED)) {
      // A city of the own name may have been one of the province's districts.
      const isRight =
        name === own
          ? kind !== 'tỉnh' || withKind(own).startsWith(kind)
          : name.startsWith(`${own} `) || !isOther(name, kind, sentence, index);
      if (isRight || (name !== own && EARLIER.test(sentence.slice(0, index)))) continue;
      return `${quote(found)}: Thông tin khai ${own}, có lẽ là “${withKind(own)}”.`;
    }
  }
  return undefined;
}

/** A province of the list, or any name behind `của … tỉnh`. */
function isOther(name: string, kind: string, sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const isBehind = kind === 'tỉnh' && /(?:của|do) $/u.test(before);
  // What comes from there, or goes, may be another's.
  return (
    isBehind || (provinceIn(name) !== undefined && !/(?:từ|sang|với|cùng|tại|đến) $/iu.test(before))
  );
}
