const NUMBER = String.raw`(?<![\d.,/-])(\d+(?:\.\d{3})*(?:,\d+)?)(?![\d.,]*\s?[%/])`;

/** How a sentence says a shipped figure, the figure being the first group. */
export interface SaidMeasure {
  readonly code: string;
  readonly pattern: RegExp;
  /** The words leave hardly anything else that could be meant. */
  readonly certain: boolean;
}

const certain = (code: string, source: string): SaidMeasure => ({
  code,
  pattern: new RegExp(source, 'iu'),
  certain: true,
});
const likely = (code: string, source: string): SaidMeasure => ({
  ...certain(code, source),
  certain: false,
});

export const SAID_MEASURES: readonly SaidMeasure[] = [
  certain(
    'hoso.tiep_nhan',
    String.raw`tiếp nhận(?: được| tổng số)? ${NUMBER} hồ sơ(?=\s*(?:[;,.]|thủ tục hành chính|tthc|đã|trong đó|$))`,
  ),
  certain(
    'hoso.da_giai_quyet',
    String.raw`đã giải quyết(?: xong)? ${NUMBER} hồ sơ(?=\s*(?:[;,.]|$))`,
  ),
  certain('to_cns.to', String.raw`${NUMBER} tổ công nghệ số cộng đồng`),
  certain(
    'tthc.tong',
    String.raw`tổng số (?:thủ tục hành chính|tthc)[^\d;.]{0,60}?:?\s*${NUMBER} (?:thủ tục|tthc)`,
  ),
  certain(
    'tthc.toan_trinh',
    String.raw`thủ tục[^\d;.,]{0,40}toàn trình:?\s*${NUMBER} (?:thủ tục|tthc)`,
  ),
  certain(
    'tthc.mot_phan',
    String.raw`(?:thủ tục|trực tuyến)[^\d;.,]{0,30}một phần:?\s*${NUMBER} (?:thủ tục|tthc)`,
  ),
  likely('tthc.toan_trinh', String.raw`${NUMBER} (?:thủ tục|tthc)[^\d;.,]{0,30}toàn trình`),
  likely('tthc.mot_phan', String.raw`${NUMBER} (?:thủ tục|tthc)[^\d;.,]{0,30}một phần`),
  likely('hoso.toan_trinh', String.raw`toàn trình:? ${NUMBER} hồ sơ`),
  likely('hoso.mot_phan', String.raw`một phần:? ${NUMBER} hồ sơ`),
  likely('hoso.dang_giai_quyet', String.raw`(?:đang|còn) giải quyết:? ${NUMBER} hồ sơ`),
  likely('hoso.dung_han', String.raw`đúng hạn:? ${NUMBER} hồ sơ`),
  likely('hoso.qua_han', String.raw`quá hạn:? ${NUMBER} hồ sơ`),
  likely('hoso.so_hoa', String.raw`số (?:hóa|hoá):? ${NUMBER} hồ sơ`),
  likely('hoso.khong_tien_mat', String.raw`không dùng tiền mặt:? ${NUMBER} hồ sơ`),
  likely('van_ban.xu_ly', String.raw`xử lý:? ${NUMBER} văn bản`),
  likely('van_ban.ky_so', String.raw`ký số:? ${NUMBER} văn bản`),
  likely(
    'de_an.can_cuoc',
    String.raw`${NUMBER} (?:hồ sơ|trường hợp)(?: cấp| làm)?(?: thẻ)? căn cước`,
  ),
  likely('de_an.dinh_danh', String.raw`${NUMBER} (?:hồ sơ|trường hợp|tài khoản) định danh`),
  likely(
    'de_an.kich_hoat',
    String.raw`kích hoạt(?: thành công)? ${NUMBER} (?:tài khoản|trường hợp|hồ sơ)`,
  ),
  likely(
    'de_an.so_suc_khoe',
    String.raw`${NUMBER} (?:trường hợp|người|công dân)[^\d;,.]{0,40}s[ổố] sức khỏe`,
  ),
  likely('truyen_thong.tin_bai', String.raw`${NUMBER} tin,? (?:và )?bài`),
  likely('truyen_thong.tuong_tac', String.raw`${NUMBER} lượt tương tác`),
  likely('dao_tao.lop', String.raw`${NUMBER} lớp (?:tập huấn|bồi dưỡng)`),
  likely(
    'dao_tao.nguoi',
    String.raw`lớp (?:tập huấn|bồi dưỡng)[^\d;.(]{0,60} (?:cho|với) ${NUMBER} (?:lượt )?(?:người|học viên|đại biểu)`,
  ),
  likely('to_cns.thanh_vien', String.raw`tổ công nghệ số[^\d;.]{0,50} ${NUMBER} thành viên`),
  likely(
    'kinh_phi.duoc_cap',
    String.raw`(?:kinh phí|ngân sách)[^;.]{0,60}?(?:được cấp|bố trí|phân bổ|được giao)(?: là)?:? ${NUMBER} triệu đồng`,
  ),
];
