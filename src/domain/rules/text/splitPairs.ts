/** Labels that between them leave nothing out. */
export const SPLIT_PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/toàn trình/iu, /một phần/iu],
  [/trong hạn|đúng hạn|trước hạn/iu, /quá hạn|trễ hạn/iu],
  [/trực tuyến/iu, /trực tiếp/iu],
  [/đã giải quyết/iu, /(?:đang|chưa) giải quyết|đang trong hạn/iu],
  [/(?<!\p{L})nam(?!\p{L})/u, /(?<!\p{L})nữ(?!\p{L})/u],
];
