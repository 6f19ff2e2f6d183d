/** What was, what is quoted, and documents of the years before there were two levels only. */
export const PAST =
  /(?<!\p{L})cũ(?!\p{L})|trước đây|trước (?:ngày )?(?:0?1\/0?7|sáp nhập|sắp xếp)|sáp nhập|sắp xếp|hợp nhất|bàn giao|tiếp nhận từ|kế thừa|thời kỳ|giải thể|kết thúc hoạt động|cấp huyện|[“"]|20(?:[01]\d|2[0-4])|(?:[1-6]|0[1-6])\/2025/iu;
