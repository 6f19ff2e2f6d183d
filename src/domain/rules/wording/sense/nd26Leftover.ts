import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { suspects } from '../suspects';

const NOUN = String.raw`(?:hộ|người|hồ sơ|văn bản|lượt|tổ|buổi|lớp|cuộc|thôn|xóm|bản|ấp|máy|điểm|thủ tục|nhiệm vụ|chỉ tiêu|tin|bài|triệu|tỷ|nghìn|đồng|%|km|cán bộ|học viên|mô hình)`;
/** What a writer leaves to come back to. */
const LEFT: readonly RegExp[] = [
  /\((?:cần |nhờ |để |phải |sẽ )?(?:hỏi|xem|kiểm tra|rà|đối chiếu|xin|xác nhận) (?:lại|thêm|ý kiến)[^)]{0,60}\)/iu,
  /\((?:chờ|đợi|thiếu|chưa có|bổ sung|cập nhật) (?:số liệu|số|sau|thêm|anh|chị|đ\/c|đồng chí|phòng|văn phòng|báo cáo)[^)]{0,60}\)/iu,
  /\((?:anh|chị|em|bác) \p{Lu}\p{L}*[^)]{0,60}\)/u,
  /\?{2,}|\(\?+\)/u,
  new RegExp(String.raw`(?<![\p{L}\d])[xX]{2,4}(?=\s?${NOUN}(?!\p{L}))`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}\d/])(?:(?<!\.\.)\.{3,}|(?<!……)…+|(?<!__)_{2,})\s?(?=${NOUN}(?!\p{L}))`,
    'u',
  ),
  /(?<!\p{L})(?:có|đạt|là|được|tăng|giảm|khoảng|với) (?:\.{3,}|…|_{2,})(?=[\s,;.]|$)/iu,
  /ngày (?:\.{2,}|…|_{2,})\s?(?:tháng|\/)/iu,
  /(?<!\p{L})(?:viết tiếp|bổ sung sau|copy|chép từ|xóa dòng này|lorem)(?!\p{L})/iu,
];

export const nd26Leftover: Rule = {
  id: 'ND26',
  title: 'Còn chỗ để trống hoặc lời tự nhắc',
  severity: 'Cảnh báo',
  example: '“(hỏi lại anh Tuấn)”, “xx hộ”, “đạt … %”, “???”.',
  remedy: 'Điền số, hoặc xóa lời tự nhắc.',
  *check(facts) {
    for (const { at, words } of suspects(facts).leftover) {
      const match = LEFT.map((pattern) => pattern.exec(words)).find((one) => one !== null);
      if (!match) continue;
      const around = words.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20);
      yield {
        at,
        message: `Còn ${quote(around, 80)}: chỗ để trống hoặc lời tự nhắc, điền cho đủ hoặc xóa.`,
      };
    }
  },
};
