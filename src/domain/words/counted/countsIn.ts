import { perText } from '../../memo/perText';
import type { Figure, Said } from '../read';
import { AT_THAT_TIME } from '../lexicon';
import { isOpenedAnew, isOpenedPart } from './isOpenedPart';
import { isStatus, type CountedSheet } from './countedSheets';
import { isEither, mentionsOf, type Mention } from './mentions';
import { both, readingsOf } from './attributes/tally';
import { isApart, isThen, ownerOf, scopeOf, wholeOf } from './scopeOf';

/** A number that words give to rows of a kind. */
export interface RowCount {
  readonly figure: Figure;
  /** The number with its kind, as typed. */
  readonly text: string;
  readonly kind: string;
  /** What rows are parted by: `cơ quan chủ trì`. */
  readonly attribute: string;
  /** What the number may be, the likeliest first. */
  readonly right: readonly number[];
  /** … where another kind named before it narrows the rows, or does not; never proposed. */
  readonly narrowed: readonly number[];
  /** The one body or group that its clause tells of: `Phòng Kinh tế có 5 nhiệm vụ, đã hoàn thành 2`. */
  readonly scope?: string;
}

/** What a paragraph says of how many rows a sheet has, in all and by kinds. */
export interface RowCounts {
  /** The numbers that it gives to all rows. */
  readonly totals: readonly Figure[];
  readonly counts: readonly RowCount[];
}

/** Between a number and the kind behind it. */
const BEFORE =
  /^ (?:(?:do|của|được|đã|đều|là|thuộc|thì|các|mà|còn lại|còn|vẫn|hiện|đang|ở|trong|trạng thái|văn bản|việc|nhiệm vụ|chỉ tiêu) )*$/u;
/** … which may tell when rows were done: `hai nhiệm vụ xong trong tháng 7`. */
const DONE_IN =
  /^ (?:(?:được|đã|đều|mà|văn bản|việc|nhiệm vụ|ký|ban hành|phát hành|hoàn thành|làm|xong|trong|vào|ở|của|hồi) )*$/u;
/** Between the body whose rows they are and how these stand. */
const STANDS = /^ (?:(?:đã|còn|mới|đều|vẫn|được|là) )*$/u;
/** Between a kind and its number. */
const AFTER = /^(?: (?!và )\p{L}+){0,8}(?: ?[:(])? ?$/u;
/** `ít hơn tháng 11 là 3 văn bản`: by how much. */
const HELD_AGAINST = /(?<!\p{L})(?:hơn|kém|so với|bằng) (?:của |trong |ở |hồi )?$/u;
const EACH = /(?<!\p{L})(?:mỗi|đều)(?!\p{L})/u;
/** Words behind which a number is of something else. */
const OTHERWISE =
  /(?<!\p{L})(?:tăng|giảm|hơn|kém|thiếu|so với|mục tiêu|bình quân|trung bình|cùng kỳ|trước|tổ chức|xử lý|tiếp nhận|giải quyết|ký số|phát hành|tham gia|chưa|không|thêm|mới|riêng|về|lần lượt)(?!\p{L})/u;
/** Only part of the sheet is spoken of, or another period, or what is to come; kinds are blanked (`nhóm Đảng ủy giao`). */
const NARROWED = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!theo )lĩnh vực(?! này)|đề án|chương trình số|kế hoạch số|cùng kỳ|(?:tuần|tháng|quý|năm|kỳ) trước|giai đoạn|(?<!giao (?:cho )?(?:xã|phường|đặc khu) )phấn đấu|dự kiến|phải|cần|(?<!theo |từng )nhóm(?! {3})|(?:ngoài|trừ|không kể|chưa kể|không tính) (?:\d|các|những|số)|${AT_THAT_TIME}|không (?:còn|có) (?:nhiệm vụ|chỉ tiêu|văn bản|việc) nào|nếu (?:tính|kể|cộng|gộp)|đối chiếu với báo cáo|(?:tuần|tháng|quý) [\divx]+(?:/\d{4})? (?:mới|chỉ))(?!\p{L})`,
  'u',
);

/** `có 6 văn bản của nửa đầu tháng`, `đã xong cả 07 nhiệm vụ của mình`. */
const OF_PART =
  /^(?: \p{L}+){1,3} (?:của |trong |ở )?(?:nửa|đợt|tuần|những ngày)(?!\p{L})|^(?: \p{L}+){1,3} của (?:mình|họ)(?!\p{L})/u;

export function rowCountsIn(said: Said, sheet: CountedSheet): RowCounts {
  const lower = said.text.toLowerCase();
  const figures =
    lower.length === said.text.length ? said.figures.filter((one) => mayCount(one, sheet)) : [];
  const totals = figures.filter(
    (one) => nounAt(lower, one, sheet) === 'own' && one.value === sheet.total,
  );
  if (figures.length === 0) return { totals, counts: [] };
  const mentions = mentionsOf(lower, sheet);
  const counts = mentions.flatMap((mention, index): readonly RowCount[] => {
    const paired = figureOf(lower, mention, { figures, mentions }, sheet);
    if (!paired || isNarrowed(lower, mention, mentions) || isAbsent(lower, mention)) return [];
    if (OF_PART.test(lower.slice(paired.figure.to)) || isEither(lower, mention)) return [];
    const before = mentions
      .slice(0, index)
      .filter(({ to }) => !/[.;]\s/u.test(lower.slice(to, mention.from)));
    const rest = mentions
      .slice(index + 1)
      .filter(({ from }) => isBeside(lower, mention, paired.figure, from));
    const isPart = paired.figure.sign === '÷' && paired.figure.whole !== sheet.total;
    const scope = isPart
      ? wholeOf(lower, mention, paired.figure, { mentions, sheet })
      : scopeOf(lower, mention, paired.figure, mentions);
    if (
      isPart
        ? !scope
        : scope && isThen(lower.slice(scope.to, paired.figure.from), lower.slice(0, scope.from))
    )
      return [];
    return countsOf(said.text, mention, paired, { before, rest, scope });
  });
  const isOthers = figures.some((one) => isOtherTotal(lower, one, sheet, counts));
  const some = figures.filter(
    (one) =>
      one.value < sheet.total &&
      nounAt(lower, one, sheet) === 'own' &&
      isOpenedPart(lower, one, mentions),
  );
  const isOfPart = ({ figure: { from } }: RowCount): boolean =>
    some.some(({ to }) => to < from && !isOpenedAnew(lower, to, from));
  return { totals, counts: isOthers ? [] : counts.filter((one) => !isOfPart(one)) };
}

const OF_ONE =
  /(?<!\p{L})(?:phòng|ban|công an|trung tâm|tổ|đoàn|hội|trạm|thôn)(?!\p{L})[^,;.]{0,50}$/u;

/** So many units, each with its number, share the sheet's list. */
const SEVERAL = 3;

/** `Phòng Kinh tế được giao 07 nhiệm vụ, đã hoàn thành 06`: counts of another list than the sheet's. */
function isOtherTotal(
  lower: string,
  one: Figure,
  sheet: CountedSheet,
  counts: readonly RowCount[],
): boolean {
  const lead = lower.slice(0, one.from);
  const units = counts.filter(({ attribute }) => attribute === 'cơ quan chủ trì');
  return (
    units.length < SEVERAL &&
    (one.value !== sheet.total || OF_ONE.test(lead)) &&
    /(?:được giao|theo dõi|phụ trách|đảm nhận)(?: là)? $/u.test(lead) &&
    nounAt(lower, one, sheet) === 'own' &&
    counts.every(({ figure }) => figure.from >= one.from)
  );
}

function mayCount({ sign, value, whole, hedged }: Figure, { total }: CountedSheet): boolean {
  const isCount = sign === '#' || (sign === '÷' && whole <= total);
  return isCount && !hedged && Number.isInteger(value) && value <= total;
}

/** Whether what a number counts is the sheet's; what nothing follows is of what was named last, or else first. */
function nounAt(
  lower: string,
  { from, to }: Figure,
  { kind, noun }: CountedSheet,
): 'own' | 'bare' | 'other' {
  const behind = lower.slice(to);
  if (behind.startsWith(` ${noun}`)) return 'own';
  if (/^ việc(?!\p{L})/u.test(behind) && kind === 'tasks') return 'bare';
  if (!/^ ?(?:$|[,;:.()]|và )/u.test(behind)) return 'other';
  const named = namedIn(lower);
  const last = named.filter(({ end }) => end <= from).at(-1) ?? named[0];
  return last?.found.endsWith(noun.split(' ')[0] ?? '') || last?.found === noun ? 'bare' : 'other';
}

/** What a sentence names that may be counted, once for all its numbers. */
const namedIn = perText((lower): readonly { readonly found: string; readonly end: number }[] =>
  [...lower.matchAll(/nhiệm vụ|chỉ tiêu|văn bản|(?<!tháng )(?<!\d)\d+ (?!và )\p{L}+/gu)].map(
    ({ index, 0: found }) => ({ found, end: index + found.length }),
  ),
);

/** The number of a kind: right before it, else behind it. */
function figureOf(
  lower: string,
  mention: Mention,
  {
    figures,
    mentions,
  }: { readonly figures: readonly Figure[]; readonly mentions: readonly Mention[] },
  sheet: CountedSheet,
) {
  const before = figures.filter(({ to }) => to <= mention.from).at(-1);
  const owner = before?.sign === '÷' ? ownerOf(lower, before, mentions) : undefined;
  if (before && owner && STANDS.test(lower.slice(owner.to, Math.max(owner.to, mention.from))))
    return { figure: before, isEach: false };
  // `thành phố giao 6 nhiệm vụ thì xong 4`: of those, as many as stand behind.
  const isOfThese =
    before !== undefined &&
    lower.slice(before.to, mention.from).endsWith(' thì ') &&
    /^ \d/u.test(lower.slice(mention.to));
  if (
    before &&
    !isOfThese &&
    (mention.attribute.name.startsWith('tháng') ? DONE_IN : BEFORE).test(
      lower.slice(before.to, mention.from),
    ) &&
    isOfSheet(lower, before, mention, sheet)
  )
    return { figure: before, isEach: false };
  const after = figures.find(({ from }) => from >= mention.to);
  if (!after || mention.attribute.behind) return undefined;
  if (HELD_AGAINST.test(lower.slice(Math.max(0, mention.from - 20), mention.from)))
    return undefined;
  const gap = lower.slice(mention.to, after.from);
  if (!AFTER.test(gap) || OTHERWISE.test(gap) || nounAt(lower, after, sheet) === 'other')
    return undefined;
  return {
    figure: after,
    isEach: EACH.test(gap) || EACH.test(lower.slice(after.to, after.to + 16)),
  };
}

/** `02 kế hoạch`, `05 nhiệm vụ trong hạn`; `05 trong hạn` only where the sheet's noun was named last. */
function isOfSheet(
  lower: string,
  { from, to }: Figure,
  { attribute }: Mention,
  { noun }: CountedSheet,
): boolean {
  if (attribute.name === 'loại' || lower.startsWith(` ${noun}`, to)) return true;
  const last = /.*(nhiệm vụ|chỉ tiêu|văn bản)/su.exec(lower.slice(0, from))?.[1];
  return last === noun;
}

/** `Phòng Kinh tế hoàn thành 02 nhiệm vụ`: another kind stands between a kind and its number, or right behind both. */
function isBeside(lower: string, { to }: Mention, figure: Figure, from: number): boolean {
  return !/[.,;:(]/u.test(lower.slice(Math.max(to, figure.to), Math.max(from, figure.to)));
}

/** A kind of which the sheet has none counts only where the parts of all are told. */
function isAbsent(lower: string, { values, attribute, from }: Mention): boolean {
  const isNone = values.every(({ readings }) => readings.every(({ size }) => size === 0));
  return (
    isNone && attribute.behind === true && !/(?:gồm|trong đó)[^.;]*$/u.test(lower.slice(0, from))
  );
}

function isNarrowed(lower: string, { from }: Mention, mentions: readonly Mention[]): boolean {
  const start = Math.max(lower.lastIndexOf('. ', from), lower.lastIndexOf('; ', from), 0);
  let text = lower.slice(start, from);
  for (const one of mentions)
    if (one.from >= start && one.to <= from)
      text =
        text.slice(0, one.from - start) +
        ' '.repeat(one.to - one.from) +
        text.slice(one.to - start);
  return NARROWED.test(text);
}

function countsOf(
  text: string,
  { attribute, values, from, to }: Mention,
  { figure, isEach }: { readonly figure: Figure; readonly isEach: boolean },
  {
    before,
    rest,
    scope,
  }: {
    readonly before: readonly Mention[];
    readonly rest: readonly Mention[];
    readonly scope: Mention | undefined;
  },
): readonly RowCount[] {
  const [own] = scope?.values ?? [];
  const [within] = own?.readings ?? [];
  const others = [...before, ...rest]
    .filter((one) => one.attribute !== attribute && !(scope && isApart(text, one, scope)))
    .flatMap((one) => one.values.flatMap(({ readings }) => readings));
  const groups = isEach ? values.map((value) => [value]) : [values];
  return groups.map((group) => {
    const readings = readingsOf(group, isParting(text, from, attribute, before.at(-1)));
    const each = group.flatMap(({ readings: [own] }) => own?.size ?? []);
    const all = readings.map(({ size }) => size);
    const narrowed = [
      ...each,
      ...readings.flatMap((rows) => others.map((other) => both(rows, other).size)),
    ];
    return {
      figure,
      kind: group.map(({ name }) => name).join(),
      attribute: attribute.name,
      text: text.slice(Math.min(from, figure.from), Math.max(to, figure.to)),
      ...(own && within
        ? {
            right: readings.map((rows) => both(rows, within).size),
            narrowed:
              figure.whole === within.size || isStatus(scope?.attribute.name ?? '')
                ? []
                : [...narrowed, ...all],
            scope: own.name,
          }
        : { right: all, narrowed }),
    };
  });
}

/** `06 nhiệm vụ đã hoàn thành (trong hạn 05, quá hạn 01)`: the kind before is parted by the next. */
function isParting(
  text: string,
  from: number,
  attribute: Mention['attribute'],
  before: Mention | undefined,
): boolean {
  return (
    before?.attribute === attribute &&
    // `2 nhiệm vụ đã xong, 1 nhiệm vụ còn trong hạn`: of what is not done.
    !/^còn(?!\p{L})/iu.test(text.slice(from)) &&
    /[(]|trong đó|gồm|với|, /u.test(text.slice(before.to, from)) &&
    /^(?!.*chưa).*(?:hoàn thành|trong hạn)/u.test(before.values[0]?.name ?? '')
  );
}
