import { WARDS } from '../../lexicon';
import { isOneUnit, leadOf, type Num, type Scope } from '../numbers';
import { ownShare } from '../wholes';
import { eachOf } from './each';

/** `Bãi Lau và Phú Điền mỗi thôn 50 ha`. */
const OF_NAMED = /\p{Lu}\p{Ll}+,? mỗi (?:\p{L}+ ){1,3}(?:có |được |còn )?$/u;

/** `Ba thôn mỗi tổ 8 người, bốn thôn còn lại mỗi tổ 7 người`: to some so much, to others otherwise. */
export function isOneOfSome(scope: Scope, mean: Num, each: string | undefined): boolean {
  return scope.nums.some(
    (one) =>
      one !== mean &&
      one.mean &&
      one.sentence === mean.sentence &&
      one.unit === mean.unit &&
      eachOf(scope, one) === each &&
      !ANOTHER_PERIOD.test(scope.line.slice(mean.at, one.at)),
  );
}

/** `; tháng 8 đạt 45.600 lượt, bình quân 1.200 lượt mỗi tin, bài`. */
const ANOTHER_PERIOD =
  /; (?:riêng |còn )?(?:cùng kỳ|(?:tuần|tháng|quý|kỳ|năm) (?:·|trước)|[·▤] (?:có|đạt|được))[^;]*$/u;

/** `mỗi thôn vùng cao được kiểm tra bốn lượt`: of no others, where nothing else is told of that kind. */
export function isOfOneKind(scope: Scope, mean: Num, each = ''): boolean {
  const behind = leadOf(scope, mean, 50).split(`mỗi ${each} `)[1] ?? '';
  const [kind] = /^(?:vùng|ven|đặc biệt|khó khăn|xa|làm việc)(?: \p{L}+)?/u.exec(behind) ?? [];
  return kind !== undefined && scope.line.split(kind).length < 3;
}

/** `Ba thôn … mỗi thôn có 04 camera`: of those three, whose total is not told. */
export function isOfSome(
  { nums, line, said }: Scope,
  mean: Num,
  each: string | undefined,
): boolean {
  if (OF_NAMED.test(said.text.slice(Math.max(0, mean.figure.from - 50), mean.figure.from)))
    return true;
  const from = Math.max(line.lastIndexOf('. ', mean.at), line.lastIndexOf(';', mean.at));
  // `318 hồ sơ, …; tính theo 15 ngày làm việc, bình quân mỗi ngày 21,2 hồ sơ`: of what was told before.
  if (/(?<!\p{L})(?:(?:tính|chia) (?:theo|trên|cho)|bình quân) #/u.test(line.slice(from, mean.at)))
    return false;
  const clause = nums.filter(({ at }) => at > from && at < mean.at);
  return (
    clause.some(({ unit }) => unit === each && each !== undefined) &&
    /(?<!\p{L})mỗi(?!\p{L})[^#%÷;.]*$/u.test(line.slice(from + 1, mean.at)) &&
    clause.every((one) => one.unit === each || !isOneUnit(one, mean))
  );
}

/** `Ba thôn có 72 tài khoản, bằng 42,86% của toàn xã; trung bình mỗi thôn 21 tài khoản`: of all wards. */
export function isOfSomeWards(scope: Scope, mean: Num, total: Num, each = ''): boolean {
  const share = total.at < mean.at ? ownShare(scope, total) : undefined;
  return (
    share !== undefined &&
    WARD.test(each) &&
    OF_COMMUNE.test(scope.line.slice(share.at + 1, mean.at)) &&
    !/(?<!\p{L})(?:này|đó|ấy)(?: \p{L}+){0,6} $/u.test(leadOf(scope, mean, 40))
  );
}

const WARD = new RegExp(`^(?:${WARDS}|tổ)$`, 'u');
const OF_COMMUNE =
  /^[^#%÷;.,]*(?<!\p{L})(?:toàn|cả) (?:xã|phường|đặc khu)(?!\p{L})[^#%÷;.,]*[;.] /u;
