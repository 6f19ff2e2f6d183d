import { NEXT_TOLD } from '../../lexicon';
import { ownShare } from '../wholes';
import { haveOneWhole, isState } from './listEvidence';
import { isOneUnit, leadOf, mayBeTotal, type Num, type Scope, sumOfAll } from '../numbers';

/** All numbers of its unit as far as the list goes, those of notes too. */
export function alongside({ nums }: Scope, total: Num, run: readonly Num[]): readonly Num[] {
  const last = run.at(-1)?.sentence ?? 0;
  return nums.filter(
    (one) =>
      one.sign === '#' &&
      one.at > total.at &&
      one.sentence <= last &&
      isOneUnit(one, total) &&
      !one.mean &&
      !one.gain,
  );
}

/** The numbers behind make the total somehow: it is no list, or a right one. */
export function isAccounted(
  total: Num,
  run: readonly Num[],
  sure: ReadonlySet<Num> = new Set(),
): boolean {
  const [least, most] = [total.value * (1 - 1e-6), total.value * (1 + 1e-6)];
  return run.some(({ value }, from) => {
    let sum = value;
    // No number is less than nothing: a sum that is too large stays so.
    for (let to = from + 1; to < run.length && sum < most; to += 1) {
      sum += run[to]?.value ?? 0;
      if (sum > least && sum < most && isMeant(run.slice(from, to + 1), sure)) return true;
    }
    return false;
  });
}

/** What leaves out some of a list that is sure, or all of it, makes no total by right. */
function isMeant(some: readonly Num[], sure: ReadonlySet<Num>): boolean {
  const listed = some.filter((one) => sure.has(one)).length;
  return sure.size === 0 || (listed > 0 && (listed === sure.size || listed < some.length));
}

/** `186 chiếc …. Chia theo nghề thì lưới rê 96, câu 40, lưới vây 16, nghề khác 34`: those before it belong to the list, and it comes out. */
export function isOneOfList(
  { nums }: Scope,
  total: Num,
  run: readonly Num[],
  index: number,
): boolean {
  // `650 triệu đồng: trạm 400 triệu đồng, bản đồ 250 triệu đồng; xã đối ứng 130 triệu đồng`: what follows is of something else.
  const whole = nums[index - 1];
  const sums = run.map((_, last) => total.value + sumOfAll(run.slice(0, last + 1)));
  if (whole && isOneUnit(whole, total) && mayBeTotal(whole) && sums.includes(whole.value))
    return true;
  let sum = total.value + sumOfAll(run);
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const one = nums[at];
    if (!one || one.sign !== '#' || !isOneUnit(one, total) || one.sentence !== total.sentence)
      return false;
    sum += one.value;
    if (
      nums
        .slice(0, at)
        .some(({ value, sign }) => sign === '#' && Math.abs(value - sum) < 1e-6 * sum)
    )
      return true;
  }
  return false;
}

/** `quý III chi 420 triệu đồng, …, còn 450 triệu đồng. Chi quý III gồm …`, `thêm 9 ha, nâng tổng số lên 39 ha, gồm …`: the list comes to what an earlier sentence tells, or a gain. */
export function isToldBefore({ nums }: Scope, total: Num, run: readonly Num[]): boolean {
  const sum = sumOfAll(run);
  const isNext = run.every(({ sentence }) => sentence > total.sentence);
  return nums.some(
    ({ value, sign, at, unit, gain }) =>
      sign === '#' &&
      unit === total.unit &&
      at < total.at &&
      (isNext || gain) &&
      Math.abs(value - sum) < 1e-6 * sum,
  );
}

/** `8 đơn kiến nghị, 5 đơn phản ánh, 1 đơn tố cáo`, `Lò Cao 18, Cán Thép 16`: nothing but counts of one thing, side by side. */
export function isTight({ line }: Scope, run: readonly Num[]): boolean {
  const states = run.map(({ at }) => STATE.test(line.slice(at + 1, at + 40)));
  return (
    new Set(states).size === 1 &&
    new Set(run.map(({ unit }) => unit)).size === 1 &&
    run.slice(1).every((one, at) => {
      const gap = line.slice((run[at]?.at ?? 0) + 1, one.at).replace(' (%)', '');
      return (at < run.length - 2 ? NEXT : LAST).test(gap);
    })
  );
}

/** `12 camera ở chợ, 8 camera ở bến, 3 camera có đèn`: some of those told before. */
const STATE = /^ \p{L}+ (?:có|chưa|đang|mới|bị|được|đã|không|còn|phải|cần)(?!\p{L})/u;

/** Behind an “and” no list goes on. */
const NEXT = /^[^#%÷;:.,()]{0,40}, (?:(?!và )\p{L}+ ){0,5}$/u;
const LAST = /^[^#%÷;:.,()]{0,40}(?:,| và) (?:\p{L}+ ){0,5}$/u;

/** `kế đến là hộ tịch 4.926 hồ sơ`: one of a list. */
const TOLD_NEXT = new RegExp(`(?:${NEXT_TOLD}|đứng thứ \\p{L}+)(?: là)?[^#%÷;.,()]*$`, 'u');
const GOES_ON = new RegExp(`[,;] (?:${NEXT_TOLD}|đứng thứ \\p{L}+)(?!\\p{L})`, 'u');

/** Between two items of a list: what the first counts, and the name of the next. */
const ITEM = /^ \p{L}+(?: \p{L}+)?, (?!trong|gồm|nữ|nam|có)(?:\p{L}+ ){1,4}$/u;

/** … and of a list that counts nothing: `kè 180, trường 150, chợ 119, đường 96, bến 95 (triệu đồng)`. */
const BARE_ITEM = /^, (?!trong|gồm|nữ|nam|có)(?:[\p{L}–-]+ ){1,7}$/u;
const FIRST_BARE = /^ [^#%÷;.:()]+: (?:[\p{L}–-]+ ){1,7}$/u;

/** `Số đã chi chia theo nội dung: thiết bị 540 triệu đồng, đường truyền 310 triệu đồng, …`: one of those that a heading opens. */
const HEADED =
  /^[^#%÷]*(?<!\p{L})(?:(?:theo|từng|cơ cấu)(?!\p{L})[^#%÷;.,:]*:|gồm(?: có)?:?) (?:[^#%÷;.,:()]{0,40}# [^#%÷;.,:()]{1,20}, )*(?!trong đó)[^#%÷;.,:()]{0,40}$/u;

/** `nhiều nhất là hộ tịch với 485 hồ sơ, chiếm 38,8%; đất đai 265 hồ sơ, …`: the next of them, by its name. */
const FIRST_OF_ALL =
  /(?<!\p{L})(?:(?:nhiều|cao|lớn|đông|ít|thấp) nhất|dẫn đầu|đứng đầu)(?: là)? [^#%÷;.:()]*$/u;
const AFTER_FIRST =
  /^# [^#%÷;.:()]{1,30}(?:,? (?:chiếm|đạt) %| \(%\))?[;,] (?!trong|gồm|tổng|cộng)[^#%÷;.,:()]{1,40}(?:, [^#%÷;.,:()]{1,30})?$/u;

/** The first of a list of parts is no total of the others: `do đất đai 52 hồ sơ, do xây dựng 19 hồ sơ`. */
export function isSibling(scope: Scope, total: Num, run: readonly Num[]): boolean {
  const { line, nums } = scope;
  const wordBefore = ({ at }: Num): string =>
    /(?:^|[,;:(.]|(?<!\p{L})và) ?(\p{L}+)[^,;:(.#%÷]*$/u.exec(
      line.slice(Math.max(0, at - 60), at),
    )?.[1] ?? '';
  if (TOLD_NEXT.test(line.slice(Math.max(0, total.at - 60), total.at))) return true;
  if (HEADED.test(leadOf(scope, total, 300))) return true;
  if (haveOneWhole(scope, total, run)) return true;
  if (isFirstAllotted(scope, total, run) || isMostOfAll(scope, total, run)) return true;
  if (isFirstLabelled(scope, total, run)) return true;
  // `8 nhiệm vụ trong hạn và 2 nhiệm vụ quá hạn; 4 nhiệm vụ đang triển khai`.
  const first = run[0]?.at ?? 0;
  const gap = line.slice(total.at + 1, first);
  if (/^[^#%÷;.,:()]* và (?:có |còn )?$/u.test(gap)) return true;
  // `dệt may 650 người, cơ khí 380 người, gỗ 265 người, thực phẩm 125 người`.
  const last = nums.filter(({ at, sign }) => at < total.at && sign === '#').at(-1);
  const before = line.slice((last?.at ?? 0) + 1, total.at);
  const isFirst = total.unit === undefined && FIRST_BARE.test(before);
  if (isFirst && last?.sentence === total.sentence && BARE_ITEM.test(gap)) return true;
  if (
    last?.unit === total.unit &&
    last?.sentence === total.sentence &&
    ([ITEM, BARE_ITEM].some((item) => [before, gap].every((one) => item.test(one))) ||
      (FIRST_OF_ALL.test(leadOf(scope, last, 60)) &&
        AFTER_FIRST.test(line.slice(last.at, total.at))))
  )
    return true;
  // `nhiều nhất với 236 hồ sơ, tiếp đến là đất đai 148 hồ sơ`.
  if (GOES_ON.test(gap)) return true;
  // `4 nhiệm vụ đang triển khai; 2 nhiệm vụ chưa thực hiện`.
  if (/^[^#%÷.:()]*;[^#%÷:()]*$/u.test(gap) && [total, ...run].every((one) => isState(scope, one)))
    return true;
  // `180 người biết dùng VNeID, 150 người biết thanh toán`.
  const words = /^ \p{L}+ \p{L}+ /u;
  const [one, other] = [words.exec(gap)?.[0], words.exec(line.slice(first + 1))?.[0]];
  if (one !== undefined && one === other && /^[^#%÷;.,:()]*, $/u.test(gap)) return true;
  const own = wordBefore(total);
  const sum = total.value + sumOfAll(run);
  return (
    (own !== '' &&
      !/^(?:trong|gồm|chia|cụ)$/u.test(own) &&
      run.some((part) => wordBefore(part) === own)) ||
    nums.some((one) => one.value === sum && one.at < total.at && one.sign === '#')
  );
}

/** `Rác thải được nhắc nhiều nhất: 124 phản ánh, chiếm 38,99%. Giá dịch vụ có 67 phản ánh, tiếng ồn 58, …`: the first of those that its share is among. */
function isMostOfAll(scope: Scope, total: Num, [first]: readonly Num[]): boolean {
  return (
    first !== undefined &&
    first.sentence > total.sentence &&
    ownShare(scope, total) !== undefined &&
    / nhất(?!\p{L})[^#%÷;.()]*$/u.test(leadOf(scope, total, 120)) &&
    !/(?<!\p{L})(?:gồm|trong (?:đó|số)|chia ra|cụ thể)(?!\p{L})/u.test(
      scope.line.slice(total.at, first.at),
    )
  );
}

/** `Dự toán được phân bổ cho hạ tầng 1.400 triệu đồng, phần mềm 640 triệu đồng, …`: the first of what something is parted among. */
function isFirstAllotted(scope: Scope, total: Num, [first]: readonly Num[]): boolean {
  return (
    ALLOTTED.test(leadOf(scope, total, 120)) &&
    NEXT_ALLOTTED.test(scope.line.slice(total.at + 1, first?.at))
  );
}

const ALLOTTED =
  /(?<!\p{L})(?:phân bổ|phân chia|chia|bố trí|dành|giao)(?: \p{L}+){0,2} cho [^#%÷;.,:()]{1,40}$/u;
const NEXT_ALLOTTED = /^[^#%÷;.,:()]*, (?!trong|gồm|bao gồm|chia|cụ thể)[^#%÷;.,:()]{1,40}$/u;

/** `Lúa 120 ha, ngô 64, rau 41, còn lại 18`: each is named by one word, the first as well as the others, and the next is no total of what follows. */
function isFirstLabelled(scope: Scope, total: Num, run: readonly Num[]): boolean {
  const isNext = (one: Num): boolean => {
    const before = scope.nums[scope.nums.indexOf(one) - 1];
    return before !== undefined && NEXT_LABELLED.test(scope.line.slice(before.at + 1, one.at));
  };
  return (
    run.length > 1 &&
    (LABELLED.test(leadOf(scope, total, 60)) || isNext(total)) &&
    run.every(isNext)
  );
}

/** No verb that has its number behind it, and no word for all of them. */
const LABELLED =
  /(?:^|[.;:] |(?<!\p{L})(?:trồng|nuôi|gồm|cấy|gieo|bán|là) )(?!(?:tổng|cả|số|đàn|cây|rừng|khách|có|gồm|còn|được|đạt|mới|đã|mở|chi|thu|cấp|trồng|nuôi|bán|mua|lắp|phát|giao|nhận|là|hơn|gần|trong|với|tại|làm|xây|sửa|đến|từ|thêm|gieo|cấy|tăng|giảm|hỗ|vốn) )\p{L}+ $/u;
const NEXT_LABELLED =
  /^(?: \p{L}+)?(?: \(%\))?(?:,| và) (?!(?:trong|gồm|có|đã|được|đạt|tăng|giảm|thêm|còn|mới|chi|thu|tổng|cả|cộng|nữ|nam) $)(?:\p{L}+|còn lại|(?:\p{L}+ ){1,2}khác|(?:các )?loại khác) $/u;
