import type { Figure } from '../read';
import type { CountedSheet } from './countedSheets';
import type { Mention } from './mentions';

/** What clauses of a list tell of, one by one. */
const SCOPES: ReadonlySet<string> = new Set([
  'nguồn giao',
  'cơ quan chủ trì',
  'nhóm',
  'cơ quan',
  'tháng',
]);

/** The one body or group named before a status in its clause. */
export function scopeOf(
  lower: string,
  { attribute, from, to }: Mention,
  figure: Figure,
  mentions: readonly Mention[],
): Mention | undefined {
  const [start, end] = [Math.min(from, figure.from), Math.max(to, figure.to)];
  if (SCOPES.has(attribute.name)) return openedBy(lower, start, mentions);
  const scopes = mentions.filter((one) => SCOPES.has(one.attribute.name));
  const isTogether = (one: Mention): boolean =>
    !/[.;]\s/u.test(lower.slice(Math.min(one.to, end), Math.max(one.from, start)));
  const last = scopes.filter((one) => one.to <= start).at(-1);
  if (last && last.values.length === 1 && DOES.test(lower.slice(last.to, start))) return last;
  const [only, second] = scopes.filter(isTogether);
  const isBefore = only && !second && only.values.length === 1 && only.to <= start;
  if (isBefore && !/\([^()]*$/u.test(lower.slice(0, only.from))) return only;
  const [first, another] = scopes;
  return first && !another && first.values.length === 1 && OPENS.test(lower.slice(0, first.from))
    ? first
    : undefined;
}

/** `Riêng 4 nhiệm vụ tỉnh giao mới hoàn thành 1 nhiệm vụ; 2 nhiệm vụ đang triển khai`: all of the sentence is of these. */
const OPENS = /^(?:riêng|trong|với|đối với)(?: số)? \d+ (?:nhiệm vụ|chỉ tiêu|văn bản)(?: do)? $/u;

/** `Trong 8 nhiệm vụ đã xong có 5 nhiệm vụ của Phòng Kinh tế`: the status of those of which it is told. */
function openedBy(lower: string, start: number, mentions: readonly Mention[]): Mention | undefined {
  const last = mentions.filter(({ to }) => to <= start).at(-1);
  const isOpened =
    last?.values.length === 1 &&
    !SCOPES.has(last.attribute.name) &&
    /(?<!\p{L})trong (?:số |tổng số )?\d+ \p{L}+ \p{L}+ $/u.test(lower.slice(0, last.from)) &&
    /^,? (?:đã |thì )?có (?:tới |đến )?$/u.test(lower.slice(last.to, start));
  return isOpened ? last : undefined;
}

/** `Phòng Kinh tế hoàn thành 3 nhiệm vụ, Công an xã đã xong 1`: right behind each body or group, of several. */
const DOES = /^(?: (?:đã|cũng|mới|đều|còn|vẫn|thì|được))* $/u;

/** `trong tháng 8 hoàn thành`: of another period than the sheet’s, from a body or group on, or that alone told of. */
export function isThen(text: string, lead = ''): boolean {
  return (
    THEN.test(text) || /(?<!\p{L})riêng (?:trong )?(?:tuần|tháng|quý|kỳ) [^.;]{0,120}$/u.test(lead)
  );
}

/** `trong tuần 9 văn bản` is no ninth week; what is given beside is on no list. */
const THEN =
  /(?<!\p{L})(?:(?:tuần|tháng|quý|kỳ) (?:[\divx]+(?![\divx]| (?:văn bản|nhiệm vụ|chỉ tiêu|việc)(?!\p{L}))|trước)|năm|đầu|khi|lúc|(?:giao|nhận) thêm)(?!\p{L})/u;

/** `Phòng Kinh tế hoàn thành 1/3 nhiệm vụ`: the body or group named last before, where it has so many rows. */
export function wholeOf(
  lower: string,
  { attribute, from }: Mention,
  figure: Figure,
  { mentions, sheet }: { readonly mentions: readonly Mention[]; readonly sheet: CountedSheet },
): Mention | undefined {
  const start = Math.min(from, figure.from);
  const owner = ownerOf(lower, figure, mentions);
  const named =
    owner ?? bareNamed(lower, sheet, start) ?? mentions.filter(({ to }) => to <= start).at(-1);
  if (!named || SCOPES.has(attribute.name) || !SCOPES.has(named.attribute.name)) return undefined;
  const [value, second] = named.values;
  const isWhole = !second && value?.readings[0]?.size === figure.whole;
  const clause = Math.max(lower.lastIndexOf('. ', named.from), lower.lastIndexOf('; ', named.from));
  const between = lower.slice(named.to, Math.max(named.to, start));
  const lead = lower.slice(Math.max(0, clause), Math.min(named.from, start)) + between;
  return isWhole && !/[.;]/u.test(between) && !isThen(lead) ? named : undefined;
}

/** `Phòng Kinh tế, Công an xã mỗi đơn vị 4, riêng Phòng Kinh tế đã xong 3`: told before the one body that is meant. */
export const isApart = (text: string, one: Mention, scope: Mention): boolean =>
  one.to <= scope.from && /[,;]/u.test(text.slice(one.to, scope.from));

/** `4/5 nhiệm vụ tỉnh giao`: the body or group right behind what a number counts. */
export function ownerOf(
  lower: string,
  { to }: Figure,
  mentions: readonly Mention[],
): Mention | undefined {
  return mentions.find(
    ({ attribute, from }) =>
      SCOPES.has(attribute.name) &&
      from >= to &&
      /^ \p{L}+ \p{L}+ (?:(?:do|của|được|thuộc|nhóm) )*$/u.test(lower.slice(to, from)),
  );
}

/** `kinh tế số đạt 5/6 chỉ tiêu`: a group by its name alone, right before what is told of it. */
function bareNamed(
  lower: string,
  { attributes }: CountedSheet,
  start: number,
): Mention | undefined {
  const begin = Math.max(0, start - NEAR);
  const near = lower.slice(begin, start);
  return attributes
    .flatMap((attribute) =>
      attribute.values.flatMap((value): readonly Mention[] => {
        if (!value.bare || near.search(value.bare) < 0) return [];
        return [...near.matchAll(value.bare)].map(({ index, 0: found }) => {
          const from = begin + index;
          return { attribute, values: [value], from, to: from + found.length };
        });
      }),
    )
    .filter(({ to }) => /^:? (?:(?:đã|có|thì) )*$/u.test(lower.slice(to, start)))
    .at(-1);
}

/** Enough for the name of a group and what joins it. */
const NEAR = 120;
