import { normalize } from '../../../vietnamese';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { typedTexts } from '../../text/typedTexts';
import { infoPlace, infoText } from '../infoItem';

/** The cities that stand on the level of a province since 01/7/2025. */
const CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh']);
const BODY = String.raw`(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND|Ban Thường vụ)`;
const NAMED = new RegExp(
  String.raw`(?:của|do) ${BODY} (tỉnh|thành phố) (\p{Lu}\p{Ll}+(?:(?: | - )\p{Lu}\p{Ll}+){0,2})`,
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
  example: 'Tỉnh Lào Cai mà lời viết “của UBND tỉnh Phú Thọ”; “UBND tỉnh Hải Phòng”.',
  remedy: 'Sửa tên tỉnh, thành phố trong lời.',
  yieldsTo: ['TT19'],
  *check(facts) {
    const own = normalize(infoText(facts, 'tinh')).replace(/^(?:tỉnh|thành phố|tp\.?) /iu, '');
    // Where whom the report answers bears another name, the province declared is in doubt: TT19.
    const answered = normalize(
      `${infoText(facts, 'kinh_gui')} ${infoText(facts, 'van_ban_yeu_cau')}`,
    );
    if (own === '' || !answered.includes(own)) return;
    const right = `${CITIES.has(own) ? 'thành phố' : 'tỉnh'} ${own}`;
    for (const { at, text } of typedTexts(facts)) {
      const words = normalize(text);
      if (!/(?:của|do) /u.test(words) || OTHERS.test(words)) continue;
      for (const { 0: found, 1: kind = '', 2: name = '', index } of words.matchAll(NAMED)) {
        const isKnown = kind === 'tỉnh' || CITIES.has(name);
        if (`${kind} ${name}` === right || !isKnown || name.startsWith(`${own} `)) continue;
        if (name !== own && EARLIER.test(words.slice(0, index))) continue;
        yield {
          at,
          also: [infoPlace(facts, 'tinh')],
          message: `${quote(found)}: Thông tin khai ${own}, có lẽ là “${right}”.`,
        };
      }
    }
  },
};
