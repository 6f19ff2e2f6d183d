/** Compounds of such reports that officers write as they sound: with `tr` for `ch`, `x` for `s`, `n` for `l`, `t` for `c`. */
const COMPOUNDS = [
  'truyền thanh|truyền thông|truyền hình|tuyên truyền|nhà trọ|phòng trọ|triển khai|phát triển|chuyển đổi|chuyên môn|chuyên đề|chương trình|chính quyền|chính sách|chỉ đạo|chỉ tiêu|chủ trì|chủ tịch|chủ yếu|chứng thực|chăm sóc',
  'trung tâm|trung bình|trực tuyến|trực tiếp|trách nhiệm|trạm y|trường học|trưởng thôn|trật tự|triệu đồng|tra cứu|kiểm tra|điều tra|thanh tra|phong trào|trang thiết|trọng tâm|chất lượng|chấp hành|chỉnh trang|chỉnh lý|chợ nổi',
  'xây dựng|xử lý|xử phạt|xã hội|xác thực|xác nhận|xác minh|xuất bản|đề xuất|sản xuất|xuất sắc|xếp hạng|sử dụng|số hóa|số liệu|sản phẩm|sức khỏe|sinh hoạt|học sinh|phát sinh|vệ sinh|sáng tạo|sáng kiến|sáp nhập|sắp xếp',
  'sửa chữa|giám sát|khảo sát|rà soát|kiểm soát|bổ sung|cơ sở|hồ sơ|chính sách|ngân sách|so sánh|đối soát|chăm sóc|sẵn sàng|năng suất|chỉn chu|xúc tiến|xung kích|xe máy|sân khấu|sạt lở|sơ kết|sổ tay',
  'lĩnh vực|lũy kế|lãnh đạo|lắp đặt|lao động|liên thông|lệ phí|lưu trữ|lưu ý|lực lượng|nguồn lực|nhân lực|năng lực|quản lý|tỷ lệ|số lượng|chất lượng|nâng cao|nâng cấp|nông nghiệp|nông thôn|nội dung|nội bộ|nền tảng|nền nếp',
  'thanh niên|đoàn viên|niêm yết|nộp phí|nuôi trồng|nổi bật|lập hồ|thành lập|thiết lập|làm việc|lịch sử|lượt hộ|lượt người|lượt khách|lượt xem|lượt truy|lượt tương|liên quan|năm học|nước sạch|năng suất|loa truyền',
  'dịch vụ|dữ liệu|dự án|dự toán|dân cư|dân tộc|người dân|duy trì|di tích|di động|du lịch|sử dụng|tuyển dụng|ứng dụng|nội dung|xây dựng|tín dụng|giải quyết|giải pháp|giải ngân|giao thông|giao dịch|giám sát|giáo viên|giáo dục',
  'giấy tờ|gia đình|tham gia|đánh giá|bàn giao|giới thiệu|giai đoạn|giảm nghèo|giữ gìn|rà soát|rác thải|rút ngắn|ra quân|ra mắt|rõ ràng|rủi ro|doanh nghiệp|danh mục|danh sách|định danh|dấu mốc|dấu ấn|dồn đổi|kinh doanh',
  'mặt trận|bề mặt|tiền mặt|lắp đặt|đặc khu|đặc sản|đặc biệt|đột phá|đột xuất|phát triển|phát động|phát huy|xuất phát|khó khăn|bình quân|hoàn thành|phản ánh|kịch bản|văn bản|bản đồ|biên bản|công tác|hợp tác|thực hiện',
  'xuất khẩu|nhập khẩu|chính đáng|chính thức|chính xác|sinh kế|sinh sống|sản lượng|làng nghề|nông dân|lâm nghiệp|thủy sản|hải sản|lễ hội|chi trả',
  'bảo trợ|trẻ em|tranh chấp|giải trình|sự cố|suy giảm|chữa cháy|chuyển giao|tiếp xúc|sửa đổi|xét duyệt|đặc dụng|trồng trọt|chủ rừng|lãng phí|nỗ lực',
  'đẩy mạnh|củng cố|kỹ thuật|dễ dàng|mở rộng|cảnh báo|bảo hiểm|bảo trì|bảo dưỡng|thẩm định|thẩm quyền|thủ tục|ủy quyền|tổ chức|cửa khẩu',
  'bảo đảm|bảo vệ|cải cách|hỗ trợ|cán bộ|bộ phận|mạng lưới|hạ tầng|tăng cường|môi trường|thị trường|đường truyền|băng thông|điện tử|kinh phí|kế hoạch|kết quả|kích hoạt|hoạt động|nhiệm vụ|an ninh|an toàn|vận động',
]
  .flatMap((line) => line.split('|'))
  .map((pair) => pair.normalize('NFC'));

/** What is written for what, where a syllable begins. */
const BEGINNINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ch(?=\p{L})/u, ['tr']],
  [/^tr(?=\p{L})/u, ['ch']],
  [/^s(?=\p{L})/u, ['x']],
  [/^x(?=\p{L})/u, ['s']],
  [/^l(?=\p{L})/u, ['n']],
  [/^n(?![gh])(?=\p{L})/u, ['l']],
  [/^gi(?=[aàáảãạăâấầẩậoóòỏọôốồộơớờợuúùủụưứừữự])/u, ['d', 'r']],
  [/^d(?=\p{L})/u, ['gi', 'r']],
  [/^r(?=\p{L})/u, ['d', 'gi']],
];
/** … and where it ends. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/t$/u, 'c'],
  [/c$/u, 't'],
  [/(?<!i)ng$/u, 'n'],
  [/(?<=[aăâôơư]\p{M}*)n$/u, 'ng'],
];

/** Tones that are spoken alike in half of the land. */
const TONES: readonly (readonly [string, string])[] = [
  ['\u0309', '\u0303'],
  ['\u0303', '\u0309'],
];

/** Such as mean something of their own where they stand side by side. */
const RIGHT: ReadonlySet<string> = new Set(
  [
    'liên thôn|thôn báo|giao thôn|truyền thôn|hoàng thành|chia xẻ|xuất bảng|gia quân|da quân|gia mắt|da mắt|ra đình|da đình',
    'lược hộ|lược người|lược khách|lược xem|lược truy|lược tương|người dâng|trọn tâm|đặt khu|đặt sản|đặt biệt|rao thông|rủi do',
    'cũng cố|đặt dụng|định ranh|lội bộ|lưu chữ|trứng thực|nuôi chồng|thanh liên|trợ nổi|suất phát|năng xuất|an linh|băng thôn|đường chuyền',
  ].flatMap((line) => line.split('|')),
);

/** The compounds as they are written right. */
export const SOUND_COMPOUNDS: ReadonlySet<string> = new Set(COMPOUNDS);

/** What was meant by two words that sound like a compound and are none. */
export const SOUND_ALIKES: ReadonlyMap<string, string> = new Map(
  COMPOUNDS.flatMap((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return [
      ...twinsOf(first).map((twin) => `${twin} ${second}`),
      ...twinsOf(second).map((twin) => `${first} ${twin}`),
    ].flatMap((twin): readonly (readonly [string, string])[] =>
      SOUND_COMPOUNDS.has(twin) || RIGHT.has(twin) ? [] : [[twin, pair]],
    );
  }),
);

function twinsOf(word: string): readonly string[] {
  const begun = BEGINNINGS.flatMap(([sound, others]) =>
    sound.test(word) ? others.map((other) => word.replace(sound, other)) : [],
  );
  const ended = ENDS.flatMap(([sound, other]) => {
    const bare = word.normalize('NFD');
    return sound.test(bare) ? [bare.replace(sound, other).normalize('NFC')] : [];
  });
  const toned = TONES.flatMap(([tone, other]) => {
    const bare = word.normalize('NFD');
    return bare.includes(tone) ? [bare.replace(tone, other).normalize('NFC')] : [];
  });
  return [...begun, ...ended, ...toned];
}
