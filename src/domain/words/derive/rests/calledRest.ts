import { WARDS } from '../../lexicon';
import { isLackOfMark } from '../changes/toGoal';
import { leadOf, type Num, type Scope, tailOf } from '../numbers';

const LEFT_BEFORE =
  /(?<!\p{L})(?<!(?:chỉ|giảm|xuống|rút|không) )(còn lại|còn thiếu|còn|thiếu|chưa|đang|cần thêm|số còn lại)(?: (?!(?:giảm|tăng|và|gồm|dưới|trên|hơn|kém|thấp|cao|ngưỡng)(?!\p{L}))[\p{L}]+){0,4}? (?:\(\p{L}+\) |\()?$/u;
const LEFT_BEHIND =
  /^(?: (?!và |do |của )\p{L}+){1,6}? (còn lại|còn(?= (?:phải |đang |chưa |vẫn )?(?:nhận|dùng|nộp|chờ|trả|làm|sử dụng)(?!\p{L}))|chưa|đang|vẫn|không|bị|trễ|quá hạn|chậm)(?!\p{L}| phát sinh)/u;
const OTHERWISE =
  /kỳ trước|tồn (?!tại)|năm trước|tháng trước|quý trước|điểm phần trăm|so với|(?<!\p{L})riêng(?!\p{L})|(?<!\p{L})từ # [^#%÷;.]*(?<!\p{L})còn(?!\p{L})|(?:giảm|tăng|xuống|rút)[^#%÷;.]{0,30}(?:còn|lên)/u;
/** How surely the words call a number a rest: 0 where they do not. */
export function calledRest(scope: Scope, left: Num): number {
  if (left.sign !== '#' || left.of || left.mean || (left.gain && !isToDo(scope, left))) return 0;
  const lead = leadOf(scope, left, 40);
  const tail = tailOf(scope, left, 50);
  const clause = `${lead.split(';').at(-1) ?? ''}${tail.split(/[,;.]/u)[0] ?? ''}`;
  if (OTHERWISE.test(clause) || /lần lượt[^#%÷;.]*$/u.test(lead)) return 0;
  if (isOfAll(scope, left) || isFallenTo(scope, left) || isLackOfMark(scope, left)) return 0;
  // `lấy từ 437,5 triệu đồng dự toán còn lại`: what is taken from.
  if (/(?<!\p{L})từ $/u.test(lead)) return 0;
  // `bốn tháng còn lại phải làm 440 tài khoản`: months are left.
  if (/(?:ngày|tuần|tháng|quý) còn lại [^#%÷;.]*$/u.test(lead)) return 0;
  // `4 trong 6 hồ sơ quá hạn`: the whole of a part.
  if (/# (?:\p{L}+ ){0,2}trong (?:tổng )?(?:số )?$/u.test(lead)) return 0;
  // `có 13 trong 23 hồ sơ quá hạn`: a part of those.
  if (/^ (?:\p{L}+ ){0,2}trong (?:tổng )?(?:số )?#/u.test(tail)) return 0;
  const before = isLeftUndone(scope, left) ? 'còn' : LEFT_BEFORE.exec(lead)?.[1];
  const behind = LEFT_BEHIND.exec(tail)?.[1];
  const word = behind === 'còn lại' ? behind : (before ?? behind);
  if (word === undefined) return 0;
  // `đã giải quyết 4.832 hồ sơ, có 38 hồ sơ quá hạn`: some of those.
  if (/^(?:trễ|quá hạn|chậm)$/u.test(word) && /, có $/u.test(lead)) return 0;
  if (behind === undefined && OTHERS_LEFT.test(lead)) return 0;
  if (word.endsWith('còn lại') && behind === undefined && alsoLeft(scope, left)) return 0;
  if (word !== 'còn lại' && (isOfPart(scope, left) || isOfPlace(scope, left))) return 0;
  // `đã chi 612 triệu đồng, còn 50 triệu đồng đang làm thủ tục`: there may be more.
  if (/^(?: \p{L}+){1,2} đang (?:làm|chờ|trình|thẩm|hoàn)(?!\p{L})/u.test(tail)) return 0.5;
  return /còn|thiếu/u.test(word) ? 1.5 : 0.5;
}

/** `giải ngân 1.583 triệu đồng … Số kinh phí chưa giải ngân còn 547 triệu đồng`: not done yet of what was told to be done. */
function isLeftUndone(scope: Scope, left: Num): boolean {
  const [, deed] = UNDONE.exec(leadOf(scope, left, 80)) ?? [];
  return deed !== undefined && DONE(deed).test(scope.line.slice(0, left.at));
}

const UNDONE =
  /(?:^|[,;] )(?:như vậy,? |do đó,? )?(?:tổng )?(?:số|phần) [^#%÷;.,]*(?<!\p{L})chưa(?: được)? (\p{L}+ \p{L}+)(?: hết| xong)? (?:là |hiện )?còn(?: lại)?(?: là)? $/u;
/** … in the same words, before a number. */
const DONE = (deed: string): RegExp =>
  new RegExp(String.raw`(?<!chưa |chưa được |không )${deed}(?!\p{L})[^#÷;.]*[#÷]`, 'u');

/** `6 khu phố còn lại đăng ký 18 trường hợp`: what those that are left do; what they have is the rest. */
const OTHERS_LEFT = /# (?:\p{L}+ ){1,3}còn lại (?:(?!còn |chưa |có )\p{L}+ ){1,4}$/u;

/** `14 phản ánh xử lý quá hạn`. */
export function isCalledLate(scope: Scope, left: Num): boolean {
  return /^(?:trễ|quá hạn|chậm)$/u.test(LEFT_BEHIND.exec(tailOf(scope, left, 50))?.[1] ?? '');
}

/** `phần còn lại có 390 hồ sơ nộp tại quầy và 36 hồ sơ gửi qua bưu chính`: two parts of what is left. */
export function alsoLeft({ nums, line }: Scope, left: Num): Num | undefined {
  const next = nums[nums.indexOf(left) + 1];
  return next !== undefined &&
    next.unit === left.unit &&
    next.sentence === left.sentence &&
    /^[^#%÷;.()]* và (?:\p{L}+ ){0,3}$/u.test(line.slice(left.at + 1, next.at))
    ? next
    : undefined;
}

/** `còn phải thu thêm 5.520 triệu đồng`: what is still to come is no change. */
function isToDo(scope: Scope, left: Num): boolean {
  return /(?:còn|cần)(?: \p{L}+){0,3} thêm $/u.test(leadOf(scope, left, 30));
}

/** `; hồ sơ căn cước còn 118 hồ sơ, giảm 13 hồ sơ`: what its own clause names fell to it. */
export const isFallenTo = (scope: Scope, left: Num): boolean =>
  /(?:^|[;.] )(?!(?:hiện|nay|đến nay|vẫn|nên|do đó|như vậy)(?!\p{L}))(?:(?!(?:chưa|tồn|đang|phải|lại|nợ|thiếu)(?!\p{L}))\p{L}+ ){2,8}(?:chỉ )?còn $/u.test(
    leadOf(scope, left, 80),
  ) && /^(?: \p{L}+){1,3},? giảm #/u.test(tailOf(scope, left, 50));

/** `lắp 7/9 xóm, trong đó 03 xóm chưa có điện`: of the part, or without another thing than the part has. */
function isOfPart(scope: Scope, left: Num): boolean {
  if (/trong (?:đó|số đó|số ấy) (?:có )?$/u.test(leadOf(scope, left, 20))) return true;
  const lacking = /^ \p{L}+ chưa có (?!kết quả)(\p{L}+)/u.exec(tailOf(scope, left, 50))?.[1];
  const { from = 0 } = scope.sentences[left.sentence] ?? {};
  return lacking !== undefined && !scope.line.slice(from, left.at).includes(lacking);
}

/** `khu A 166/180 nhà, khu B 50/60 nhà; cả xã còn 24 nhà`: of all that were told, not of the last. */
function isOfAll(scope: Scope, left: Num): boolean {
  const { from = 0 } = scope.sentences[left.sentence] ?? {};
  const shares = scope.line.slice(from, left.at).match(/÷/gu) ?? [];
  return (
    shares.length > 1 &&
    /(?:cả|toàn) (?:xã|phường|đặc khu)[^#%÷,;.]*$/u.test(leadOf(scope, left, 40))
  );
}

/** `…; Đá Cóc còn 80 ha`: of a place whose whole is not told. */
function isOfPlace({ said }: Scope, left: Num): boolean {
  const lead = said.cased.slice(Math.max(0, left.at - 60), left.at);
  return PLACE_HAS_LEFT.test(lead);
}

const PLACE_HAS_LEFT = new RegExp(
  String.raw`(?:^|[.;:,] |(?<!\p{L})và )(?:(?:${WARDS}|tổ) )?(?:\p{Lu}\p{L}* ){2,4}(?:mỗi \p{L}+ )?(?:chỉ )?còn $`,
  'u',
);
