import { memo } from '../../memo/memo';
import { EXPECTED, LEFT_OUT } from '../lexicon';
import { isLabel } from '../labels';
import { oncePer } from '../oncePer';
import { decimalsOf } from '../printed/roundsTo';
import type { Figure, Said } from '../read';
import { amountOf, arePersons, isAverage, isGain } from '../units';

/** A number of a paragraph with all that tells what it may be reckoned with. */
export interface Num {
  readonly figure: Figure;
  readonly sign: '#' | '%';
  /** Of a ratio, which of its two numbers. */
  readonly of?: 'part' | 'whole';
  /** Money in đồng. */
  readonly value: number;
  /** What a printed number of its unit counts. */
  readonly scale: number;
  /** One unit of its last printed place. */
  readonly step: number;
  readonly unit: string | undefined;
  readonly at: number;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  readonly hedged: boolean;
  /** By how much something changed, or so much to each: no whole and no part. */
  readonly gain: boolean;
  readonly mean: boolean;
}

/** A count that the workbook states elsewhere, under the words that name it there. */
export interface Stated {
  /** Money in đồng. */
  readonly value: number;
  /** The first word of its unit. */
  readonly unit: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** What the workbook knows besides the paragraph. */
export interface Background {
  /** How many months, quarters or weeks the report's period has. */
  readonly span?: Readonly<Partial<Record<'tháng' | 'quý' | 'tuần' | 'ngày', number>>>;
  /** Targets in percent. */
  readonly goals?: () => readonly { readonly result: number; readonly goal: number }[];
  /** Counts that the workbook states anywhere, by the first word of their unit. */
  readonly stated?: () => ReadonlyMap<string, readonly Stated[]>;
  /** How many wards and groups of theirs there are in all, by their first word. */
  readonly inAll?: () => ReadonlyMap<string, number>;
  /** What has come together so far, by Lũy kế and by targets. */
  readonly sums?: () => readonly Stated[];
}

/** A paragraph with its numbers in order. */
export interface Scope {
  readonly said: Said;
  readonly line: string;
  readonly nums: readonly Num[];
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  /** The words on both sides of a number, up to the nearest signs. */
  readonly clauseOf: (num: Num) => string;
}

const NO_UNIT: ReadonlySet<string> = new Set(
  'lên xuống còn đến thì đã được là trên chưa đang bằng tại ở cho của do bị nay vào nên gồm nhưng mới mỗi để tăng giảm đạt chiếm nữ nam cùng riêng theo như hay hoặc'.split(
    ' ',
  ),
);

/** What parts the words on one number from those on another. */
const SIGNS = /[#%÷,;.(]/u;

/** Read once for as long as its sentence is known. */
export const scopeOf = memo((said: Said): Scope => {
  const labels = new Set(said.figures.filter((figure) => isLabel(said, figure)));
  const line = withoutLabels(said.line, labels);
  const sentences = sentencesOf(line);
  const nums: Num[] = [];
  let sentence = 0;
  for (const figure of said.figures) {
    while (figure.at >= (sentences[sentence]?.to ?? Infinity)) sentence += 1;
    if (!labels.has(figure)) nums.push(...numsOf(said, figure, sentence));
  }
  return {
    said,
    line,
    sentences,
    nums: inContexts(line, nums),
    clauseOf: oncePer((num) => {
      const before = leadOf({ line, sentences }, num, 24).split(SIGNS).at(-1) ?? '';
      return `${before} ${tailOf({ line, sentences }, num, 30).split(SIGNS)[0] ?? ''}`;
    }),
  };
});

/** What only names a thing is no sign of a number: `3 camera ở tổ số 4, 2 camera ở tổ số 9`. */
function withoutLabels(line: string, labels: ReadonlySet<Figure>): string {
  if (labels.size === 0) return line;
  const signs = line.split('');
  for (const { at } of labels) signs[at] = '·';
  return signs.join('');
}

/** From the last back, for each is told by the one behind it. */
function inContexts(line: string, nums: readonly Num[]): readonly Num[] {
  const told: Num[] = [];
  for (const num of [...nums].reverse()) told.push(inContext(line, num, told.at(-1)));
  return told.reverse();
}

/** `camera (276), đường truyền (216) và tập huấn (192 triệu đồng)`: the last tells the measure of all. */
function isListed(line: string, num: Num, next: Num): boolean {
  const gap = line.slice(num.at + 1, next.at);
  return num.sign === '#' && !num.of && LISTED.test(gap);
}

/** … but not in `máy tính Dell Vostro 3020, đơn giá 14,8 triệu đồng`. */
const LISTED = /^\)?(?:,| và) (?!(?:đơn )?giá |mỗi )\p{L}[^#%÷;.]{0,40}$/u;

/** What a quotation says is not reckoned; `từ 19 xuống còn 12 hồ sơ` counts files both times. */
function inContext(line: string, num: Num, next: Num | undefined): Num {
  const before = line.slice(Math.max(0, num.at - 200), num.at);
  const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  const tail = line.slice(num.at + 1, num.at + 8);
  const shared =
    num.unit === undefined &&
    (/^ (?:lên|xuống|còn|đến)/u.test(tail) || (next?.unit === 'đồng' && isListed(line, num, next)));
  if (!quoted && !(shared && next)) return num;
  return {
    ...num,
    ...(quoted && { hedged: true }),
    ...(shared &&
      next && {
        unit: next.unit,
        scale: next.scale,
        value: num.value * (next.scale / num.scale),
        step: num.step * (next.scale / num.scale),
      }),
  };
}

function numsOf(said: Said, figure: Figure, sentence: number): readonly Num[] {
  const { sign, hedged, at } = figure;
  if (sign !== '#' && sign !== '%' && sign !== '÷') return [];
  // `tài khoản định danh mức 2`: a name.
  if (
    figure.digits.length === 1 &&
    /^[1-4]$/u.test(figure.digits) &&
    /(?<!\p{L})mức $/u.test(said.line.slice(Math.max(0, at - 5), at))
  )
    return [];
  // `đo được 1,9‰, 2,8‰ và 2,1‰`: measured, and never added up.
  if (/^ ?‰/u.test(said.line.slice(at + 1))) return [];
  const { value, unit, scale } =
    sign === '%' ? { value: figure.value, unit: '%', scale: 1 } : amountOf(said, figure);
  const counted = unit === undefined || NO_UNIT.has(unit) ? undefined : unit;
  const step = scale / 10 ** decimalsOf(figure.digits);
  const place = { figure, value, scale, step, unit: counted, at, sentence, hedged };
  if (sign === '÷') {
    const count = { sign: '#', gain: false, mean: false, ...place } as const;
    return [
      { of: 'part', ...count },
      { of: 'whole', ...count, value: figure.whole * scale },
    ];
  }
  const before = said.line.slice(Math.max(0, at - 8), at);
  // `cứ 10 văn bản đi thì có 18 văn bản đến`; `mỗi ấp 4 hoặc 5 tài khoản`.
  const isBase = /(?<!\p{L})cứ $/u.test(before);
  const isEither = / hoặc $/u.test(before) || said.line.startsWith(' hoặc #', at + 1);
  const points = /^ điểm (?:phần trăm|٪)/u.test(said.line.slice(at + 1, at + 18));
  const gain = points || isGain(said, figure);
  const mean = sign === '#' && (isBase || isAverage(said, figure));
  const isApart = SET_APART.test(said.line.slice(Math.max(0, at - 40), at));
  return [{ sign, gain, mean, ...place, hedged: hedged || isEither || isApart }];
}

/** `không kể 2 việc mới giao`, `nếu chỉ xét 8 việc đến hạn`: neither a part nor a rest of what is told before. */
const SET_APART = new RegExp(
  String.raw`(?:${LEFT_OUT}|(?<!\p{L})(?:(?:nếu|chỉ) (?:tính|xét|xem)|(?:tính|xét) (?:riêng|trên))(?: riêng| trên| trong| đến)*)(?: số| các)? $`,
  'u',
);

function sentencesOf(line: string): readonly { readonly from: number; readonly to: number }[] {
  let from = 0;
  return [
    ...[...line.matchAll(/[.!?]\s+/gu)].map(({ index, 0: end }) => index + end.length),
    line.length,
  ].map((to) => {
    const one = { from, to };
    from = to;
    return one;
  });
}

type Line = Pick<Scope, 'line' | 'sentences'>;

/** The words before a number, within its sentence. */
export function leadOf({ line, sentences }: Line, { at, sentence }: Num, most = 80): string {
  return line.slice(Math.max(sentences[sentence]?.from ?? 0, at - most), at);
}

/** … without what its bracket counts before it: all of `quý II (12 lớp, 432 người)` is of then. */
export const leadOfBracket = (scope: Line, num: Num, most = 80): string =>
  leadOf(scope, num, most).replace(/(\([^()#%÷]*)[#%÷][^()]*$/u, '$1');

/** The words behind it, within its sentence. */
export function tailOf({ line, sentences }: Line, { at, sentence }: Num, most = 80): string {
  return line.slice(at + 1, Math.min(sentences[sentence]?.to ?? line.length, at + 1 + most));
}

/** As printed: `1,26`, of a ratio the number meant. */
export function shown(num: Num): string {
  const { figure, of, sign } = num;
  if (of === 'whole') return plain(num);
  return sign === '%' && /\d/u.test(figure.digits) ? `${figure.digits}%` : figure.digits;
}

/** As it is reckoned with: `7` for `07` and `bảy`. */
export function plain({ value, scale }: Num, measure = scale): string {
  return printed(value / measure);
}

/** `12.600/840` of 12,6 tỷ and 840 triệu: both in the lesser measure. */
export function quotientOf(a: Num, b: Num): string {
  const scale = Math.min(a.scale, b.scale);
  return `${plain(a, scale)}/${plain(b, scale)}`;
}

export function printed(value: number, decimals = 6): string {
  const [whole = '0', fraction] = String(Number(value.toFixed(decimals))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Whether a number comes out in whole units. */
export const isWhole = (value: number, unit = 1): boolean =>
  Math.abs(value / unit - Math.round(value / unit)) < 1e-6;

/** `171/214 tàu`, `198 trên 204 hồ sơ`, `36 giáo viên trong tổng số 38`. */
export function isOutOf({ line }: Scope, part: Num, whole: Num): boolean {
  if (part.of && whole.of) return part.at === whole.at && whole.of === 'whole';
  const between = whole.at - part.at - 1;
  return between > 0 && between < 50 && OUT_OF.test(line.slice(part.at + 1, whole.at));
}

const OUT_OF = /^[^#%÷;.,]* (?:trên|trong)(?: tổng)?(?: số)? $/u;

/** Whether two numbers count the same: of one unit, both people, or one of them bare. */
export function isOneUnit(a: Num, b: Num): boolean {
  return (
    a.unit === b.unit || a.unit === undefined || b.unit === undefined || arePersons(a.unit, b.unit)
  );
}

/** Numbers that may be reckoned with: of the same sentence or the one before it, the nearest ones. */
export function operandsOf({ nums }: Scope, num: Num, sign: '#' | '%' = '#'): readonly Num[] {
  const index = nums.indexOf(num);
  const near = [...nums.slice(Math.max(0, index - 14), index), ...nums.slice(index + 1, index + 6)];
  return near.filter(
    (one) =>
      one.sign === sign &&
      one.at !== num.at &&
      num.sentence - one.sentence <= 2 &&
      one.sentence <= num.sentence + 1,
  );
}

export const sumOfAll = (run: readonly Num[]): number =>
  run.reduce((sum, { value }) => sum + value, 0);

/** `Khi đủ 11/11 nhà văn hóa, tỷ lệ sẽ đạt 100%, vượt mục tiêu 10 điểm phần trăm`: what is to come. */
export const isExpected = (scope: Line, num: Num): boolean => TO_BE.test(leadOf(scope, num, 120));
const TO_BE = new RegExp(`(?<!\\p{L})(?:${EXPECTED})(?!\\p{L})`, 'u');

/** `hỗ trợ thêm 120 triệu đồng mua 02 máy`, `phải bán thêm 420 triệu đồng`: no change, but a sum. */
export function isGivenMore(scope: Line, one: Num): boolean {
  return /(?:(?:hỗ trợ|cấp|bố trí|mua|lắp|mở|đầu tư|(?:phải|cần) \p{L}+) thêm|bổ sung) $/u.test(
    leadOf(scope, one, 24),
  );
}

/** Whether a number may be a total, or a part of one. */
export function isCount(num: Num): boolean {
  return mayBeTotal(num) && !num.gain;
}

/** A count that is no part of a ratio either. */
export const isBareCount = (num: Num): boolean => isCount(num) && !num.of;

/** … a gain too: `tăng 12 hồ sơ, trong đó …`. */
export function mayBeTotal({ sign, hedged, mean, of }: Num): boolean {
  return sign === '#' && !hedged && !mean && of !== 'whole';
}

/** Counts that are no part of a ratio. */
export const wholeCounts = ({ nums }: Scope): readonly Num[] =>
  nums.filter(({ sign, of }) => sign === '#' && !of);
