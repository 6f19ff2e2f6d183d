import { PIECES } from '../../lexicon';
import { leadOf, type Num, type Scope, tailOf } from '../numbers';

/** `120 triệu đồng mua 8 camera (15 triệu đồng một chiếc)`: things by the piece, between their price and that of one. */
export function isPrice(
  scope: Scope,
  mean: Num,
  { total, many }: Readonly<Record<'total' | 'many', Num>>,
  each: string | undefined,
): boolean {
  const [before = 0, own = 0, behind] = [many, mean, total].map((one) => scope.nums.indexOf(one));
  return (
    (PIECES.has(each ?? '') || isCase(scope, mean)) &&
    mean.unit === 'đồng' &&
    many.unit !== 'đồng' &&
    many.sentence === mean.sentence &&
    // `120 triệu đồng mua 8 camera (15 …)`, `8 camera (15 …), hết 120 …`, `gói 8 camera có giá 120 triệu đồng, bình quân 15 …`.
    ((own === before + 1 && (behind === before - 1 || behind === own + 1)) ||
      (behind === before + 1 && own === behind + 1))
  );
}

/** `xử phạt 9 chủ với tổng số tiền 31,5 triệu đồng, bình quân 3,5 triệu đồng mỗi trường hợp`. */
const isCase = (scope: Scope, mean: Num): boolean =>
  /(?<!\p{L})(?:mỗi|một) (?:trường hợp|đối tượng|đơn vị)(?!\p{L})/u.test(
    `${leadOf(scope, mean, 40)}${tailOf(scope, mean, 40)}`,
  );

/** `150 triệu đồng mua 3 máy quét`: all of it. */
export const isSpentOn = (scope: Scope, total: Num, many: Num): boolean =>
  SPENT.test(scope.line.slice(total.at + 1, many.at)) &&
  !/(?:nguồn|dự toán|kinh phí|trong|tối đa|không quá)[^#%÷;.,]*$/u.test(leadOf(scope, total, 40));
const SPENT =
  /^ (?:\p{L}+ )?đồng(?: để)? (?:mua|lắp|kéo|sửa|thay|thuê|xây|làm|mở)(?: (?:sắm|mới|thêm|đặt))? $/u;
