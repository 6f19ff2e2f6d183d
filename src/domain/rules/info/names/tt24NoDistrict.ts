import { toDay } from '../../../number/dates/date';
import { normalize } from '../../../letters/vietnamese';
import { reportPeriod } from '../../period/reportPeriod';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { typedTexts } from '../../text/typedTexts';
import { infoPlace } from '../infoItem';
import { ownProvince } from './ownProvince';
import { PAST } from './past';
import { withKind } from './provinces';

/** Since this day there are two levels: the province and the commune. */
const TWO_LEVELS = toDay({ year: 2025, month: 7, day: 1 }) ?? 0;
const OFFICE = String.raw`Phòng (?:Văn hóa|Nội vụ|Tài chính|Tư pháp|Kinh tế|Giáo dục|Tài nguyên|Nông nghiệp|Y tế|Lao động|Dân tộc)[\p{L}, -]{0,40}?`;
const DISTRICT = new RegExp(
  String.raw`(?<!\p{L})(?:(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND|Công an|${OFFICE}) (?:huyện|thị xã)|Huyện ủy|Thị ủy)(?!\p{L})`,
  'u',
);
export const tt24NoDistrict: Rule = {
  id: 'TT24',
  title: 'Nhắc cơ quan cấp huyện không còn nữa',
  severity: 'Cảnh báo',
  example: 'Báo cáo quý III/2026 mà viết “đề nghị UBND huyện hỗ trợ”.',
  remedy: 'Sửa thành cơ quan cấp tỉnh hoặc cấp xã; nếu kể chuyện trước 01/7/2025 thì ghi rõ là cũ.',
  *check(facts) {
    const { to } = reportPeriod(facts);
    if (to === undefined || to < TWO_LEVELS) return;
    const province = ownProvince(facts);
    const [kind = 'tỉnh'] = province === '' ? [] : withKind(province).split(/ (?=\p{Lu})/u);
    for (const { at, text } of typedTexts(facts)) {
      const found = districtIn(normalize(text));
      if (found === undefined) continue;
      const [said = '', body = kind === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'] = found;
      yield {
        at,
        also: [infoPlace(facts, 'tinh')],
        message: `${quote(said)}: từ 01/7/2025 không còn cấp huyện, có lẽ là “${body}${body.endsWith('ủy') ? '' : ` ${kind}`}” hoặc cơ quan của xã, phường.`,
      };
    }
  },
};

function districtIn(text: string): readonly (string | undefined)[] | undefined {
  if (!/huyện|thị xã|Thị ủy/iu.test(text)) return undefined;
  for (const sentence of text.split(/(?<=[.;!?]) /u)) {
    const found = PAST.test(sentence) ? null : DISTRICT.exec(sentence);
    if (found) return [...found];
  }
  return undefined;
}
