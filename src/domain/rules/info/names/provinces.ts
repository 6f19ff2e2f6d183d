/** Provinces and cities of before 01/7/2025; the 34 of today all bear one of these names. */
const NAMES = [
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau',
  'Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương',
  'Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng',
  'Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị',
  'Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long',
  'Vĩnh Phúc|Yên Bái',
].flatMap((line) => line.split('|'));

/** The cities that stand on the level of a province since 01/7/2025. */
const CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh']);

/** The province whose name some words with capitals begin with. */
export function provinceIn(words: string): string | undefined {
  return NAMES.find((name) => words === name || words.startsWith(`${name} `));
}

/** `thành phố Hải Phòng`, `tỉnh Hưng Yên`. */
export function withKind(province: string): string {
  return `${CITIES.has(province) ? 'thành phố' : 'tỉnh'} ${province}`;
}

/** On which level a province stands, where its name is known. */
export function levelOf(province: string): 'tỉnh' | 'thành phố' | undefined {
  const known = provinceIn(province);
  if (known === undefined) return undefined;
  return CITIES.has(known) ? 'thành phố' : 'tỉnh';
}
