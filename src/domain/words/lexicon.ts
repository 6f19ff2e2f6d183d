/**
 * The words by which sentences of such reports are read, each list in one place: alternatives for patterns over a small
 * letter line (`read.ts`), the longer ones first.
 */

/** Things that are counted, in the words that follow a number. */
export const NOUNS = alternatives(
  'hồ sơ|thủ tục hành chính|thủ tục|tthc|dvctt|dvc|dịch vụ công|dịch vụ|nhiệm vụ|chỉ tiêu|tiêu chí|văn bản|kế hoạch',
  'quyết định|công văn|nghị quyết|chỉ thị|chương trình|thông báo|tờ trình|báo cáo|quy chế|tổ dân phố|tổ chức|xóm|thôn|bản',
  'buôn|ấp|khóm|khu phố|khu|tổ|nhân khẩu|người|dân|hộ|học sinh|giáo viên|học viên|trường học|trường hợp|trường|lớp|cơ quan',
  'đơn vị|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|thành viên|ủy viên|đại biểu|chi bộ|nhà văn hóa|điểm',
  'máy|mô hình|giải pháp|lượt|buổi|cuộc|phiên|hội nghị|phòng|ban|doanh nghiệp|hợp tác xã|sản phẩm|tin|bài|giấy|tài khoản',
  'camera|trạm|đồng chí|trụ sở|nội dung|kiến nghị|đề xuất|nhóm|giao dịch|triệu|tỷ|nghìn|đồng|phiếu|đơn|chữ ký số|thẻ|công dân',
);

/** Things whose names are listed behind their count. */
export const LISTED_NOUNS = alternatives(
  'trường học|trường|tổ chức|trụ sở|xóm|thôn|bản|ấp|buôn|khóm|khu vực|khu dân cư|khu phố|tổ dân phố|tổ|mô hình|đơn vị|cơ quan|lớp|chi bộ|nhà văn hóa|phòng|điểm|cuộc',
  'hội nghị|doanh nghiệp|hợp tác xã|nhiệm vụ|kế hoạch|văn bản|quyết định|công văn|chỉ tiêu|sản phẩm|trạm|bến|chợ|đội|di tích|sàn|kênh|nền tảng|phần mềm|hệ thống',
  'ngân hàng|công trình|dự án|tuyến|cụm|loại|nhóm|lĩnh vực|giải pháp|phường|xã',
);

/** Parts of a commune. */
export const WARDS =
  'tổ dân phố|khu dân cư|khu phố|khu vực|tiểu khu|khóm|thôn|xóm|bản|ấp|buôn|làng|khu';

/** What lengths, areas, weights and money are measured in. */
export const MEASURES = 'km2?|m2?|mét|ha|hecta|tấn|tạ|kg|lít|gb|mbps|triệu|tỷ|nghìn|đồng';

/** Right before a number: it is not meant exactly. */
export const HEDGES =
  'gần|khoảng|xấp xỉ|chừng|trên|dưới|hơn|không quá|tối đa|tối thiểu|ít nhất|nhiều nhất|không dưới|không ít hơn|(?:chưa|không) (?:đến|tới|đầy)|chưa quá';

/** Words that open the list of a total's parts; the second name every part. */
export const OPENERS = 'trong đó|bao gồm|gồm|chia ra|cụ thể';
export const COMPLETE_OPENERS = 'bao gồm|gồm|chia ra';

/** Words before what is aimed at, or still to come. */
export const TO_COME = 'phấn đấu|dự kiến|đặt mục tiêu';

/** Words before the number of a place in a text, of a row or a step: `mục 1.2`. */
export const NUMBERED = 'mục|khoản|điểm|tiêu chí|chỉ tiêu|số|bảng|biểu|hình|bước|phần|ngày';

/** Words that narrow what is told to some places, or to another period. */
export const NARROWER = alternatives(
  'một số|nhiều|vài|riêng|tại|ở|lĩnh vực|khối|trong đó|quý|tháng|tuần|kỳ|đầu năm|toàn tỉnh|cả tỉnh|bình quân',
  WARDS,
);

/** Words for an earlier period that the report is held against. */
export const EARLIER = 'cùng kỳ|(?:tuần|tháng|quý|kỳ|năm) trước';

/** Words for a time told before: `hồi đó chỉ 2.550 hồ sơ`. */
export const AT_THAT_TIME = '(?:khi|lúc|hồi|thời điểm) (?:đó|ấy)|bấy giờ';

/** Words for what is not so yet. */
export const EXPECTED = 'nếu|sẽ|khi đủ|dự kiến';

/** Words before what is not counted with the others: `không kể 2 việc mới giao`; `khấu trừ` is a deed. */
export const LEFT_OUT = String.raw`(?<!\p{L})(?:nếu (?:bỏ|loại)(?: qua| ra| trừ)?|(?:không|chưa) (?:kể|tính)(?: đến| cả)?|(?<!(?:khấu|diệt|phòng) )trừ(?: đi| ra)?)`;

/** What results are held against. */
export const PLANS = 'kế hoạch|mục tiêu|chỉ tiêu|dự toán';

/** Words for what comes after the one called first. */
export const NEXT_TOLD =
  'kế (?:đến|đó|tiếp)|tiếp (?:đến|đó|theo|sau)|xếp sau|theo sau|sau đó|rồi đến';

/** Words between what is counted and its share. */
export const SHARE_VERBS = 'đạt|chiếm|tương đương|tương ứng|bằng';

/** Labels that between them leave nothing out. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/toàn trình/u, /một phần/u],
  [/trong hạn|đúng hạn|trước hạn/u, /quá hạn|trễ hạn/u],
  [/trực tuyến/u, /trực tiếp/u],
  [/đã giải quyết/u, /(?:đang|chưa) giải quyết|đang trong hạn/u],
  [/(?<!\p{L})nam(?!\p{L})/u, /(?<!\p{L})nữ(?!\p{L})/u],
  [/trong nước/u, /nước ngoài|ngoài nước/u],
];

/** By the first word of what is counted, the first words of its kinds. */
export const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['văn', 'kế quyết công thông nghị chương báo quy chỉ tờ hướng giấy'.split(' ')],
  ['tin', 'bài bản phóng chuyên video'.split(' ')],
  ['thành', 'trưởng phó ủy thư tổ'.split(' ')],
]);

/** Words that say nothing about what is meant. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'đã được các của và trên tại cho số thuộc theo về qua có trong là với để do từ đến khi bị'.split(
    ' ',
  ),
);

/** Words that are said of anything, and of any period. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'toàn xã phường đặc khu kỳ tháng tuần quý năm nay hiện còn tức bằng chiếm mới lên xuống tổng này cả trong lần hết tính gồm bao thực đạt vượt chưa tỷ lệ mức tăng giảm như vậy thêm gần nhất đang cùng trước so mục tiêu hai ba bốn năm sáu bảy tám chín mười mươi'.split(
    ' ',
  ),
);

/** Words for one of whatever was counted before: `48 camera, tăng 4 chiếc`. */
export const PIECES: ReadonlySet<string> = new Set(['chiếc', 'cái', 'bộ', 'máy', 'suất']);

function alternatives(...lists: readonly string[]): string {
  return lists.join('|');
}

/** What a bracket tells of another period: `(cùng kỳ 40 người/lớp)`. */
export const THEN_IN_BRACKET =
  /\([^()#%÷]*(?:cùng kỳ|(?:tuần|tháng|quý|kỳ|năm) (?:trước|[·▤]|liền|[ivx]+(?!\p{L}))|[·▤] ?:)[^()#%÷]*$/u;

/** Behind a number in a bracket: of some only, `(31 hộ ở trung tâm xã)`. */
export const SOME_IN_BRACKET = /^(?: \p{L}+){1,3} (?:ở|tại|thuộc|trên địa bàn)(?: \p{L}+)+\)/u;
