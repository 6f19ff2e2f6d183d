import { normalize } from '../../vietnamese';
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
/** Only part of the work is told of. */
const PARTLY =
  /^ (?:được |khoảng |gần |hơn |trên )*(?:\d|một phần|một số|bước|cơ bản|các|việc|công tác|khâu|giai đoạn|phần|đợt|hạng mục)/u;
/** What is still to be, or was to be, is no status. */
const TO_BE =
  /(?<!\p{L})(?:phải|cần|sẽ|để|kịp|chưa|xin|đề nghị|phấn đấu|trước khi|sau khi|cam kết|dự kiến|nếu|yêu cầu|được giao|không)(?: \p{L}+)?$/u;

/** The names that a sentence gives to rows of a kind. */
export function namesIn(said: Said, sheet: CountedSheet): readonly NamesOfKind[] {
  const lower = said.text.toLowerCase();
  if (lower.length !== said.text.length || !mayName(lower, sheet)) return [];
  return mentionsOf(lower, sheet)
    .filter(({ attribute, values }) => isStatus(attribute.name) && values.length === 1)
    .flatMap((kind) => [...listed(said, lower, kind, sheet), ...alone(said, lower, kind, sheet)]);
}

/** Every pattern below has the one word or the other beside the names. */
function mayName(lower: string, { noun }: CountedSheet): boolean {
  return lower.includes(noun) || /(?:^|[.;:]\s)việc /u.test(lower);
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
  const text = listAt(said.text, to + opener.length, opener);
  if (opener.endsWith('(') && PARTS.test(text)) return [];
  const names = count === undefined || count.value < 2 ? [bare(text)] : partsOf(bare(text));
  const known = names.map(normalize).filter((name) => name !== '');
  return [
    { kind, said: said.text.slice(kind.from, kind.to), names: known, ...(count && { count }) },
  ];
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

function partsOf(text: string): readonly string[] {
  const parts = text.split(text.includes(';') ? /;\s*|\s+và\s+(?=[^;]*$)/u : /,\s*|\s+và\s+/u);
  return parts.map((part) => part.replace(/^(?:và|là|gồm)\s+/u, ''));
}

/** `Nhiệm vụ số hóa di tích chưa thực hiện`: one row named before its kind. */
function alone(
  said: Said,
  lower: string,
  kind: Mention,
  { noun }: CountedSheet,
): readonly NamesOfKind[] {
  const clause =
    lower
      .slice(0, kind.from)
      .split(/[.;:]\s|^/u)
      .at(-1) ?? '';
  const [lead, name = ''] =
    new RegExp(
      String.raw`^(?:${noun}|việc) ([^#\d]{12,160}?) (?:đã |vẫn |đang |hiện |còn |mới |bị )*$`,
      'u',
    ).exec(clause) ?? [];
  if (lead === undefined || TO_BE.test(clause.trimEnd()) || /[(]/u.test(name)) return [];
  if (PARTLY.test(lower.slice(kind.to))) return [];
  return [{ kind, said: said.text.slice(kind.from, kind.to), names: [name.replace(/,$/u, '')] }];
}
