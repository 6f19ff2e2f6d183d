import type { Facts } from '../../../../facts';
import { memo } from '../../../../memo/memo';
import { headerKey } from '../../../../letters/vietnamese';
import { passages, type Passage } from '../../../passages';
import { figuresIn, quoted, type Figure, type Said } from '../../../read';
import { spelledOf } from '../../../sentences';
import type { Column } from '../judged';
import { isAbout, mentionsIn } from '../mentions';
import { namedTables, type NamedRow, type NamedTable } from '../rows';
import { isSameAt } from '../sameNumber';

/** `03 tổ dân phố đạt từ 90% trở lên, gồm …`: rows counted by a share, and some of them named. */
export interface Threshold {
  readonly passage: Passage;
  readonly table: NamedTable;
  readonly column: number;
  readonly text: string;
  readonly said: number;
  /** The rows that reach the bound. */
  readonly right: readonly NamedRow[];
  /** Named among them, and do not reach it. */
  readonly wrong: readonly NamedRow[];
}

const BOUND =
  /(?:# trong (?:(?:tổng )?số )?#|[#÷]) (\p{L}+(?:,? \p{L}+){0,3}?)(?: (?:còn lại|có|đạt|tỷ lệ|ở mức|đã|mới|đều))* (từ|trên|dưới|hơn|không dưới|chưa đến|chưa đạt|đạt|vượt(?: mục tiêu| mốc| mức)?) %(?:(?: \p{L}+){0,4}( trở (?:lên|xuống)))?/gu;

/** Counts of rows that reach a share, and the rows named for it, against the one column that is meant. */
export const wrongThresholds = memo((facts: Facts): readonly Threshold[] => {
  const tables = namedTables(facts).filter(({ rows, turned }) => rows.length > 2 && !turned);
  if (tables.length === 0) return [];
  return passages(facts, 'compared').flatMap((passage) =>
    spelledOf(passage).flatMap((said) =>
      [...said.line.matchAll(BOUND)].flatMap((match) =>
        judged(facts, { passage, said, match, tables }),
      ),
    ),
  );
});

interface Bound {
  readonly passage: Passage;
  readonly said: Said;
  readonly match: RegExpExecArray;
  readonly tables: readonly NamedTable[];
}

function judged(facts: Facts, { passage, said, match, tables }: Bound): readonly Threshold[] {
  const [found, kind = '', sign = '', turn = ''] = match;
  const to = match.index + found.length;
  const figures = figuresIn(said, match.index, to);
  const [count, bound] = [figures[0], figures.at(-1)];
  const reaches = testOf(sign, turn.trim());
  if (!count || !bound || !reaches || count.hedged || isOtherwise(said.line, match.index))
    return [];
  const meant = tables.filter(
    (table) => table.kind === kind || (/^(?:nơi|đơn vị)$/u.test(kind) && isAbout(passage, table)),
  );
  const shares = shareColumns(passage, meant);
  const told = toldMost(said, [count, bound], shares);
  const sets = (told.length > 0 ? told : shares).map(({ table, column }) => ({
    table,
    column,
    rows: table.rows.filter(
      ({ level, numbers }) =>
        level === 'row' &&
        numbers[column] !== undefined &&
        reaches(numbers[column].value, bound.value),
    ),
  }));
  const [only, second] = sets;
  if (!only || second) return [];
  const { named, rest } = namedBehind(facts, passage, said, to, only.table);
  const wrong =
    named.length > 1 ? named.filter((row) => only.rows.includes(row) === (rest !== undefined)) : [];
  if (only.rows.length === count.value && wrong.length === 0) return [];
  // Where no other share tells the column, all names but one do.
  const isNamed =
    wrong.length === 1 &&
    named.length === (rest ?? count).value &&
    only.rows.length === count.value;
  if ((told.length === 0 || rest) && !isNamed) return [];
  if (Math.abs(only.rows.length - count.value) > 3) return [];
  const text = `${said.text.slice(count.from, (rest ?? bound).to)}${rest ? ' … còn lại' : ''}`;
  return [
    {
      passage,
      table: only.table,
      column: only.column,
      text,
      said: count.value,
      right: only.rows,
      wrong,
    },
  ];
}

/** Told of another period, or of what is to come. */
function isOtherwise(line: string, at: number): boolean {
  const clause =
    line
      .slice(0, at)
      .split(/[.;]\s/u)
      .at(-1) ?? '';
  return /ngoái|trước|cùng kỳ|so với|phấn đấu|mục tiêu|dự kiến|còn|thêm|[·▤]/u.test(
    clause.slice(-60),
  );
}

function testOf(
  sign: string,
  turn: string,
): ((value: number, bound: number) => boolean) | undefined {
  if (turn === 'trở xuống') return (value, bound) => value <= bound;
  if (turn === 'trở lên' || sign === 'không dưới') return (value, bound) => value >= bound;
  if (/^(?:trên|hơn|vượt)/u.test(sign)) return (value, bound) => value > bound;
  if (/dưới|chưa/u.test(sign)) return (value, bound) => value < bound;
  return sign === 'đạt' ? (value) => value >= 100 : undefined;
}

const SHARE = /%|tỷ lệ/u;

/** The columns of shares; of tables that the paragraph cites, where it cites any. */
function shareColumns(passage: Passage, tables: readonly NamedTable[]): readonly Column[] {
  const cited = tables.filter((table) => isAbout(passage, table));
  return (cited.length > 0 ? cited : tables).flatMap((table) =>
    table.headers.flatMap((header, column) =>
      SHARE.test(headerKey(header)) ? [{ table, column }] : [],
    ),
  );
}

/** Those that most of the sentence's other shares are told from. */
function toldMost(
  said: Said,
  own: readonly Figure[],
  columns: readonly Column[],
): readonly Column[] {
  const shares = said.figures.filter(
    (one) => one.sign === '%' && !one.hedged && !own.includes(one),
  );
  const counts = columns.map(
    ({ table, column }) =>
      shares.filter((share) => table.rows.some((row) => isSameAt(share, row, column))).length,
  );
  const most = Math.max(1, ...counts);
  return columns.filter((_, at) => counts[at] === most);
}

/** The rows named right behind, up to the end of the clause; `rest` where they are those that the count leaves out. */
function namedBehind(
  facts: Facts,
  passage: Passage,
  said: Said,
  to: number,
  table: NamedTable,
): { readonly named: readonly NamedRow[]; readonly rest?: Figure } {
  const list = LIST.exec(said.line.slice(to))?.[0];
  if (list === undefined) return { named: [] };
  const from = to + list.length;
  const told = quoted(said, from, said.line.length).split(/[;.](?:\s|$)/u)[0] ?? '';
  // `(trong đó 4 ấp trên 91%), cao nhất là …`: a bracket's list ends with it.
  const text = list.endsWith('(') ? (told.replace(/\([^()]*\)/gu, '').split(')')[0] ?? '') : told;
  const named = mentionsIn(headerKey(text), facts, passage)
    .map(({ row }) => row)
    .filter((row) => row.table === table);
  const [rest] = figuresIn(said, to, from);
  return { named, ...(rest && { rest }) };
}

const LIST =
  /^(?:,? (?:gồm|là|bao gồm|đó là):?(?: các)?:? | \(|[^#%÷;.]{0,40}[;,] (?:còn )?# \p{L}+(?: \p{L}+){0,2} còn lại (?:là|gồm):?(?: các)? )/u;
