import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { headerKey } from '../../../letters/vietnamese';
import { EARLIER } from '../../lexicon';
import { passages, type Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import { sentencesOf } from '../../sentences';
import { unitOf } from '../../units';
import { SHARE } from './columns/columnsOf';
import { sharedColumn } from './columns/sharedColumn';
import { judged } from './judgeRow';
import type { Judged, SaidOfRow } from './judged';
import { isAbout, namedIn, nextStop, type Mention, type NamedIn } from './mentions';
import { partsOfColumn } from './partsOfColumn';
import { namedTables, type NamedRow } from './rows';
import { isSameAt } from './sameNumber';
import { isAhead, isFormer, isMark } from '../roles';
import { tokensOf } from '../tokens';
import { atTurned, besideOwn } from './wrongAt';

/** Numbers and ranks that sentences give to named rows otherwise than the annex. */
export const saidOfRows = memo((facts): readonly SaidOfRow[] => {
  if (namedTables(facts).every(({ rows }) => rows.length < 2)) return [];
  return passages(facts, 'compared').flatMap((passage) =>
    /\d/.test(passage.text)
      ? sentencesOf(passage).flatMap((said) => ofSentence(facts, passage, said))
      : [],
  );
});

/** `69 máy tính để bàn`, `88,99% (1.415 hồ sơ) ở tháng 7`: the number right before what it counts. */
const BEHIND =
  /^ (?!lần )(?:(?:(?!và |so |hơn )\p{L}+ ){0,3}|(?:\p{L}+ )?\p{L}+\) (?:ở|tại) (?:\p{L}+ )?)$/u;

const OF_YEAR = /^(?: ?\/ ?| năm )(?:20\d\d|trước|ngoái)|^ (?:cùng kỳ|kỳ trước)/u;

function ofSentence(facts: Facts, passage: Passage, said: Said): readonly SaidOfRow[] {
  const named = namedIn(facts, passage, said);
  if (!named) return [];
  const { lower, mentions, places } = named;
  const chained = chainsOf(named, said, passage);
  const inChains = new Set(chained.flatMap(({ members }) => members.map(({ from }) => from)));
  const pairs = places.flatMap((mention, index) => {
    // `quý IV năm 2025`: of another year than the table's.
    if (inChains.has(mention.from) || OF_YEAR.test(lower.slice(mention.to))) return [];
    // `Bến Đá và Cồn Tàu có 114 tàu`: what both have.
    if (isJoined(lower, places[index - 1], mention)) return [];
    if (isComparedWith(lower, mention) || LEFT_OUT.test(lower.slice(0, mention.from))) return [];
    // `Chị Trâm (tổ Rạch Gòn) hướng dẫn nhiều nhất với 14 lượt`: a note to somebody else.
    if (/\([^()]*$/u.test(lower.slice(0, mention.from)) && /^\)/u.test(lower.slice(mention.to)))
      return [];
    const rows = rowsAt(lower, mention, mentions, passage);
    return figuresOf(lower, said, mention, mentions)
      .slice(0, 4)
      .filter(({ sign, from }) => sign !== '#' || !DIFFERS.test(lower.slice(0, from)))
      .filter((figure) => !isMark(said, figure))
      .filter((figure) => !isAhead(lower.slice(mention.to, figure.from)))
      .filter(({ at }) => !OF_EARLIER.test(said.line.slice(Math.max(0, at - 40), at)))
      .filter((figure) => !isFormer(said, figure) && !isOfMember(lower, mention, figure))
      .map((figure, index, all): Judged => {
        const [first] = all;
        const isTold =
          index > 0 && rows.some((row) => row.numbers.some((own) => own?.value === first?.value));
        return { passage, said, rows, figure, index, isTold };
      });
  });
  const [only, second] = places;
  return [
    ...(only && !second && !LEFT_OUT.test(lower.slice(0, only.from))
      ? partsOfColumn(passage, said, rowsAt(lower, only, mentions, passage))
      : []),
    ...pairs
      .flatMap((pair) => judged(facts, { ...pair, shared: sharedColumn(pair, pairs) }))
      .map(atTurned),
    ...chained.flatMap((chain) => ofChain(passage, said, chain)),
  ];
}

/** `cùng kỳ năm trước là 17/25 hồ sơ`. */
const OF_EARLIER = new RegExp(
  String.raw`(?<!\p{L})(?:${EARLIER})(?: (?:là|có|đạt|chỉ|mới|\p{L}+ trước))* $`,
  'u',
);

/** `Trong nhóm hạ tầng, mục máy tính giải ngân nhanh nhất (91,67%)`: of one of those that are named first together. */
function isOfMember(lower: string, { from, to }: Mention, figure: Figure): boolean {
  return (
    /(?:^|[;.:(] ?)(?:riêng )?(?:trong|thuộc) (?:(?:nhóm|khối|cụm|lĩnh vực|mục|phần) (?:\p{L}+ )?)?$/u.test(
      lower.slice(0, from),
    ) &&
    /^(?: này)?,(?: [\p{L},]+){2,} (?:nhất|mục|khoản)(?!\p{L})|^(?: này)?, (?:mục|khoản) /u.test(
      lower.slice(to, figure.from),
    )
  );
}

/** `12 trong 30 hồ sơ không thuộc lĩnh vực đất đai`: of all others. */
const LEFT_OUT = /(?<!\p{L})(?:không (?:thuộc|phải|ở|kể|tính)|ngoài|trừ)(?: (?!ra)\p{L}+){0,3} $/u;

/** `Cồn Dưới ít hơn 6 hộ so với Bến Chùa`, `nhiều hơn (44 lượt so với 36 lượt)`. */
const DIFFERS = /(?<!\p{L})(?:hơn|kém|thua|so với)(?: tới| là)? $/u;

/** `Cồn Dưới ít hơn Bến Chùa 6 hộ`: the difference is nobody's own number; what a bracket gives is. */
function isComparedWith(lower: string, { from, to }: Mention): boolean {
  return (
    /(?<!\p{L})(?:hơn|kém|thua|chênh)(?: so)?(?: với)?(?: \p{L}+){0,3} $/u.test(
      lower.slice(0, from),
    ) && /^,?(?: \p{L}+){0,2} ?\d/u.test(lower.slice(to))
  );
}

/** The rows named at a place, the longer names before those inside them; only of annexes that the passage cites, where it cites any. */
export function rowsAt(
  lower: string,
  { to }: Mention,
  mentions: readonly Mention[],
  passage: Passage,
): readonly NamedRow[] {
  const all = mentions.filter((one) => one.to === to).map(({ row }) => row);
  const lengthOf = ({ name }: NamedRow): number =>
    lower.slice(0, to).endsWith(headerKey(name)) ? name.length : 0;
  const rows = all.filter(
    (row) => !all.some((one) => one.table === row.table && lengthOf(one) > lengthOf(row)),
  );
  const cited = rows.filter(({ table }) => isAbout(passage, table));
  return cited.length > 0 ? cited : rows;
}

/** The number right before the name, else those behind it. */
export function figuresOf(
  lower: string,
  said: Said,
  mention: Mention,
  mentions: readonly Mention[],
) {
  // `dưới mức chung 90% là đất đai (81,95%)`: its own stands in the bracket behind it.
  const hasOwn = /^ \([^()]{0,12}\d/u.test(lower.slice(mention.to));
  const before = said.figures.find(
    ({ to, at }) =>
      to <= mention.from &&
      BEHIND.test(lower.slice(to, mention.from)) &&
      !/(?:mục tiêu|mức|yêu cầu) $/u.test(said.line.slice(Math.max(0, at - 10), at)),
  );
  const stop = Math.min(
    nextStop(lower, mention, mentions),
    siblingStop(lower, mention),
    bracketStop(lower, mention),
  );
  const near = Math.min(stop, mention.to + 60);
  const behind = said.figures.filter(
    ({ from }, index) =>
      from >= mention.to &&
      from < stop &&
      (from < near || from < (said.figures[index - 1]?.to ?? 0) + 40) &&
      // `đất đai (70%), nhật ký điện tử cây chè (36/40 ha)`: in a bracket of another's; `gấp đôi tháng 2 (36 so với 18)`.
      !/\)[,;] [^()]*\($/u.test(lower.slice(mention.to, from)) &&
      !/^[^()]*\(\d[\d.,]* so với /u.test(lower.slice(mention.to)),
  );
  return (before && !hasOwn ? [before] : behind).filter(
    ({ sign, hedged }) => !hedged && (sign === '#' || sign === '%' || sign === '÷'),
  );
}

/** `khối tiểu học 39 lớp, khối THCS 32 lớp`: where another of the kind begins, though its name is not known. */
function siblingStop(lower: string, { from, to }: Mention): number {
  const kind = /(?<!\p{L})(\p{L}+) $/u.exec(lower.slice(Math.max(0, from - 12), from))?.[1];
  const next =
    kind === undefined
      ? -1
      : lower.slice(to).search(new RegExp(`\\d[^\\d]{0,20}, (?:và |còn )?${kind} `, 'u'));
  return next < 0 ? Infinity : to + next + lower.slice(to + next).indexOf(',');
}

/** `41 lò ga (các hộ 25, hợp tác xã 16) và 13 lò điện`: what is told of a name in a bracket ends with it. */
function bracketStop(lower: string, { from, to }: Mention): number {
  const isInside = /\([^()]*$/u.test(lower.slice(Math.max(0, from - 100), from));
  const own = isInside ? /^[^()]*\d[^()]*(?=\))/u.exec(lower.slice(to, to + 100))?.[0] : undefined;
  return own === undefined ? Infinity : to + own.length;
}

/** Rows named together with one number for each. */
interface Chain {
  readonly members: readonly Mention[];
  readonly rows: readonly (readonly NamedRow[])[];
  readonly figure: Figure;
}

const JOINED = /^(?:,|,? và)(?: \p{L}+){0,3} $/u;
/** `Trong quý III, khoản tập huấn chi 47,6 triệu đồng` names no two rows of one table. */
function isJoined(lower: string, before: Mention | undefined, { row, from }: Mention): boolean {
  return (
    before?.row.level === row.level &&
    before.row.table.turned === row.table.turned &&
    JOINED.test(lower.slice(before.to, from))
  );
}

const EACH = /^,?(?: \p{L}+){0,3}? (?:mỗi|đều|cùng)(?: \p{L}+){1,4} $/u;

/** `khu Yên Khê và khu Cầu Đá mỗi khu 30 camera`. */
function chainsOf(
  { lower, mentions, places }: NamedIn,
  said: Said,
  passage: Passage,
): readonly Chain[] {
  return places.flatMap((last, index): readonly Chain[] => {
    const figure = said.figures.find(({ from }) => from >= last.to);
    if (
      !figure ||
      (figure.sign !== '#' && figure.sign !== '%') ||
      figure.hedged ||
      (places[index + 1]?.from ?? Infinity) < figure.from ||
      !EACH.test(lower.slice(last.to, figure.from))
    )
      return [];
    let first = index;
    while (first > 0 && JOINED.test(lower.slice(places[first - 1]?.to, places[first]?.from)))
      first -= 1;
    const members = places.slice(first, index + 1);
    const rows = members.map((one) => rowsAt(lower, one, mentions, passage));
    return members.length > 1 ? [{ members, rows, figure }] : [];
  });
}

/** All rows of a chain have one number in a column, and it is not the one said; or all but one have the one said. */
function ofChain(passage: Passage, said: Said, { rows, figure }: Chain): readonly SaidOfRow[] {
  const columns = (rows[0] ?? []).flatMap(({ table }) => {
    const members = rows.flatMap((all) => all.find((one) => one.table === table) ?? []);
    if (table.turned || members.length < rows.length) return [];
    return table.headers.flatMap((header, column) => {
      const owns = members.flatMap((one) => one.numbers[column] ?? []);
      if (owns.length < members.length || !isCountedBy(passage, said, figure, header)) return [];
      const wrong = members.filter((one) => !isSameAt(figure, one, column));
      const isAlike = owns.every(({ value }) => value === owns[0]?.value);
      return [{ column, wrong, isMeant: isAlike || wrong.length === 1 }];
    });
  });
  const [only, second] = columns.filter(({ isMeant }) => isMeant);
  const isRight = columns.some(({ wrong }) => wrong.length === 0);
  const [row] = only?.wrong ?? [];
  return only && row && !second && !isRight
    ? besideOwn({ passage, figure, row }, only.column, 'number')
    : [];
}

function isCountedBy(passage: Passage, said: Said, figure: Figure, header: string): boolean {
  if (figure.sign === '%' || SHARE.test(header)) return figure.sign === '%' && SHARE.test(header);
  const unit = unitOf(said, figure);
  const own = tokensOf(header);
  if (unit !== undefined && own.includes(unit)) return true;
  // `Hai tổ ít người nhất … mỗi tổ 06 người` under `Thành viên tổ công nghệ số`.
  const words = new Set(tokensOf(passage.text));
  return own.length > 2 && own.every((word) => words.has(word));
}
