import { perPlace } from '../perPlace';

const UNIT = /^\s*(?!(?:và|có|trong|so|tại)(?!\p{L}))(\p{L}+)/u;
/** Beside `đồng`, which is money. */
const FELLOWS = /^\s*đồng (?:chí|bào)(?!\p{L})/u;
/** `bình quân một tổ 2.026 người và 51,3 tài khoản`: of both. */
const AVERAGE =
  /(?<!\p{L})(?<!(?:hơn|kém|so với) mức )(?:bình quân|trung bình|mỗi)(?!\p{L})[^#%÷.;,:()]{0,40}(?:# [^#%÷.;,:()]{1,30} và )?$|(?<!\p{L})từng(?! nhà)(?!\p{L})[^#%÷.;,:()]{0,20}$/u;
/** `41 đảng viên/chi bộ`, `40 người mỗi lớp`: so many to each. */
const TO_EACH = /^(?: [\p{L}²³]+){1,4}(?:\/|(?: cho)? mỗi )(?=\p{L})/u;
const GAINED =
  /(?<!\p{L})(?:tăng|giảm|thêm|bổ sung|hơn|bớt|kém|rút ngắn|(?:xuống|còn|thầu)[^;.%÷]{0,40}#[^#;.%÷]{0,24}, (?:\p{L}+ ){0,3}tiết kiệm)(?: thêm| được)?(?: (?:so với )?(?:[·▤]|cùng kỳ|tuần|tháng|quý|kỳ|năm|vụ|mức (?:bình quân|trung bình))[^#%÷;.,(]{0,16}?)?(?: \(#[^()]{0,24}\))?(?: là)? (?:#(?: \p{L}+){1,3}(?: \(%\))?,? và )?$/u;
/** `nhiều hơn loa truyền thanh 4 tin, bài`, `145 người, hơn đoàn viên 25 người`, `cao hơn mức bình quân 9 tháng (65 triệu đồng) 22 triệu đồng`: than another, by so many. */
const THAN_NAMED =
  /(?:(?<!\p{L})(?:nhiều|ít) hơn|[,;(] ?(?:hơn|kém)) (?!so |mức |kế |mục |chỉ |dự |và |nữa |nửa |một |cả )(?:(?!là |có |với |đạt |được |chỉ |mà |nên |thì |vì )\p{L}+ ){1,4}$|(?<!\p{L})hơn (?:[\p{L}▤·#]+ ){1,9}\(#[^#%÷()]{1,24}\),?(?: là)? $/u;
/** `vượt kế hoạch năm (1.000 người) 118 người`. */
const BEYOND_AIM =
  /(?<!\p{L})(?:vượt|hụt|thiếu)(?: so với)? (?:kế hoạch|mục tiêu|chỉ tiêu|dự toán|yêu cầu)(?: (?!là |với |đạt )\p{L}+){0,3}(?: \(#[^()]{0,24}\))?(?: là)? $/u;
const MAY_BE_GAIN = /tăng|giảm|thêm|bổ sung|hơn|bớt|kém|tiết kiệm|rút ngắn|vượt|hụt|thiếu/;

/** First word of what the number at a place counts. */
export const unitAt = perPlace((line, at): string | undefined => {
  const behind = line.slice(at + 1, at + 20);
  return FELLOWS.test(behind) ? 'người' : UNIT.exec(behind)?.[1];
});

export const isGainAt = perPlace((line, at) => {
  const before = line.slice(Math.max(0, at - 90), at);
  return (
    MAY_BE_GAIN.test(before) && [GAINED, THAN_NAMED, BEYOND_AIM].some((one) => one.test(before))
  );
});

export const isAverageAt = perPlace(
  (line, at) =>
    TO_EACH.test(line.slice(at + 1, at + 50)) || AVERAGE.test(line.slice(Math.max(0, at - 90), at)),
);
