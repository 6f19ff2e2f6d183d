import { normalize } from '../../letters/vietnamese';
import type { Figure, Said } from '../read';
import { isStatus, type CountedSheet } from './countedSheets';
import { mentionsOf, type Mention } from './mentions';

/** Rows that words name as being of a kind: `03 chỉ tiêu chưa đạt: a, b và c`. */
export interface NamesOfKind {
  readonly kind: Mention;
  /** The words of the kind, as typed. */
  readonly said: string;
  readonly names: readonly string[];
  /** How many there are said to be. */
  readonly count?: Figure;
}

const OPENER = /^(?: \p{L}+){0,3}?(?: (?:là|gồm|bao gồm|gồm có)(?: các \p{L}+)?:? |: ?| \()/u;
/** Where a list ends: what follows tells of causes, days, other things. */
const END =
  /\.(?:\s|$|\/)|(?:,|;)? (?:nguyên nhân|lý do|do |vì |nhưng|trong khi|đều |thời hạn)|[,:] hạn |\(phụ lục/iu;
/** What stands in brackets may part the count, or cite. */
const PARTS = /^\d|trong đó|(?:trong|đúng|quá|trễ) hạn|phụ lục|nhiệm vụ|chỉ tiêu/iu;
/** The names that a sentence gives to rows of a kind. */
export function namesIn(said: Said, sheet: CountedSheet): readonly NamesOfKind[] {
  const lower = said.text.toLowerCase();
  if (lower.length !== said.text.length || !lower.includes(sheet.noun)) return [];
  return mentionsOf(lower, sheet)
    .filter(({ attribute, values }) => isStatus(attribute.name) && values.length === 1)
    .flatMap((kind) => [
      ...listed(said, lower, kind, sheet),
      ...listedBefore(said, lower, kind, sheet),
    ]);
}

/** `Chưa đạt 04 chỉ tiêu: …`, `03 chỉ tiêu chưa đạt là …`. */
function listed(
  said: Said,
  lower: string,
  kind: Mention,
  { noun }: CountedSheet,
): readonly NamesOfKind[] {
  const lead = new RegExp(String.raw`(?:^|[^\p{L}])${noun}(?: đã| bị| còn| được)* ?$`, 'u').exec(
    lower.slice(0, kind.from),
  );
  const behind = new RegExp(String.raw`^:? \p{L}*\d* ?${noun}`, 'u').exec(
    lower.slice(kind.to),
  )?.[0];
  if (!lead && behind === undefined) return [];
  const to = kind.to + (lead ? 0 : (behind ?? '').length);
  const count = said.figures.find((one) =>
    lead ? one.to === lead.index || one.to === lead.index + 1 : one.from >= kind.to && one.to <= to,
  );
  const opener = OPENER.exec(lower.slice(to, to + 60))?.[0];
  if (opener === undefined || /(?<!\p{L})(?:so với|tăng|giảm|chiếm|bằng)(?!\p{L})/u.test(opener))
    return [];
  const from = to + opener.length;
  const text = listAt(said.text.slice(0, nextCount(said, lower, from, noun)), from, opener);
  if (opener.endsWith('(') && PARTS.test(text)) return [];
  const names =
    count === undefined || count.value < 2 ? [bare(text)] : partsOf(bare(text), count.value);
  const known = names.map(normalize).filter((name) => name !== '');
  return [
    { kind, said: said.text.slice(kind.from, kind.to), names: known, ...(count && { count }) },
  ];
}

/** `Hai nhiệm vụ tỉnh giao là A và B đều chưa thực hiện`. */
function listedBefore(
  said: Said,
  lower: string,
  kind: Mention,
  { noun }: CountedSheet,
): readonly NamesOfKind[] {
  const before = lower.slice(Math.max(0, kind.from - 300), kind.from);
  const lead = new RegExp(
    String.raw` ${noun}[^,;.:#]{0,80}? (?:là|gồm):? ([^;.:]{8,200}),? đều $`,
    'u',
  ).exec(before);
  const count =
    lead && said.figures.find(({ to }) => to === kind.from - before.length + lead.index);
  if (!lead || !count || count.value < 2) return [];
  const names = partsOf(bare(lead[1] ?? ''), count.value).map(normalize);
  if (names.length !== count.value) return [];
  return [{ kind, said: said.text.slice(kind.from, kind.to), names, count }];
}

/** `…, 1 nhiệm vụ quá hạn là …`: where another count opens a list of its own. */
function nextCount({ figures }: Said, lower: string, start: number, noun: string): number {
  const next = figures.find(
    ({ from, to }) =>
      from > start &&
      lower.startsWith(` ${noun}`, to) &&
      /(?:[,;]|[,;]? (?:và|còn)) $/u.test(lower.slice(start, from)),
  );
  return next
    ? start + lower.slice(start, next.from).replace(/[,;]?(?: và| còn)? $/u, '').length
    : lower.length;
}

/** The list's text: to the bracket that closes it, else to the end of what may be a list. */
function listAt(text: string, from: number, opener: string): string {
  if (opener.endsWith('(')) return text.slice(from).split(')')[0] ?? '';
  const rest = text.slice(from).replace(/\([^()]*\)/gu, '');
  const list = rest.slice(0, END.exec(rest)?.index);
  return opener.includes(':') ? list : (list.split(/[;:]/u)[0] ?? '');
}

function bare(text: string): string {
  return text.replace(/\([^()]*\)?/gu, '');
}

/** `a, b và c; chỉ cần thêm …`: commas part them where they make the number said. */
function partsOf(list: string, count: number): readonly string[] {
  const [head = ''] = list.split(';');
  const text = head.split(/,\s*|\s+và\s+/u).length === count ? head : list;
  const parts = text.split(text.includes(';') ? /;\s*|\s+và\s+(?=[^;]*$)/u : /,\s*|\s+và\s+/u);
  return parts.map((part) => part.replace(/^(?:và|là|gồm)\s+/u, ''));
}
