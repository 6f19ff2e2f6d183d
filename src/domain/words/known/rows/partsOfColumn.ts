import { sumOf } from '../../../number/sumOf';
import { isAfar } from '../../printed/nearMiss';
import { headerKey } from '../../../letters/vietnamese';
import type { Passage } from '../../passages';
import { EARLIER } from '../../lexicon';
import { figuresIn, type Said } from '../../read';
import { tellingOf, tokensOf } from '../tokens';
import type { SaidOfRow } from './judged';
import { clauseAround } from './columns/columnsOf';
import { ownOf, type NamedRow } from './rows';

const PART = /(?:# trong (?:tổng số |tổng |số )?#|÷)([^#%÷,;.()]*)/gu;

/** `2 hồ sơ quá hạn đều thuộc lĩnh vực đất đai`: all of them are one row's. */
const ALL = /#((?: \p{L}+){2,6}) đều (?:thuộc|ở|tại|của|là)(?: của| ở)? /gu;

/** `đất đai …: lĩnh vực này có 6 trong 8 hồ sơ quá hạn`: a row's part of a column that has as many in all, where the row has 5. */
export function partsOfColumn(
  passage: Passage,
  said: Said,
  rows: readonly NamedRow[],
): readonly SaidOfRow[] {
  return [...said.line.matchAll(PART), ...said.line.matchAll(ALL)].flatMap(
    ({ index, 0: found, 1: behind = '' }) => {
      const [part, whole = part] = figuresIn(said, index, index + found.length);
      if (!part || !whole || part.hedged || whole.hedged) return [];
      const clause = `${clauseAround(said, part)} ${behind}`;
      if (OTHER_PERIOD.test(clause)) return [];
      const words = new Set(tokensOf(clause));
      // `265/325 quầy đã gắn mã; nhiều nhất là rau, củ, quả`: of a row that is named before.
      const before = headerKey(said.text.slice(0, part.from));
      const told = part.whole > 0 ? rows.filter(({ key }) => before.includes(key)) : rows;
      const meant = told.flatMap((row) =>
        columnsOf(row, part.whole > 0 ? part.whole : whole.value, words)
          .filter((column) => part.whole === 0 || headerWords(row, column).length > 1)
          .flatMap((column) => {
            const own = row.numbers[column];
            return own ? [{ row, own, column, header: row.table.headers[column] ?? '' }] : [];
          }),
      );
      if (meant.some(({ own }) => own.value === part.value)) return [];
      if (part.whole > 0 && meant.some(({ own }) => isAfar(own.value, part.value))) return [];
      return meant.slice(0, 1).map(({ column, ...one }) => {
        const other = one.row.table.rows.find(
          ({ numbers }) => part === whole && numbers[column]?.value === whole.value,
        );
        const number = other?.numbers[column];
        return {
          ...one,
          passage,
          figure: part,
          wrong: 'number' as const,
          ...(other && number && { other: { row: other, number } }),
        };
      });
    },
  );
}

const OTHER_PERIOD = new RegExp(String.raw`(?<!\p{L})(?:${EARLIER})(?!\p{L})`, 'u');

/** The columns of so many in all whose headers the words name. */
function columnsOf(
  { table, level }: NamedRow,
  all: number,
  words: ReadonlySet<string>,
): readonly number[] {
  const rows = table.rows.filter((one) => one.level === level);
  return table.headers.flatMap((_, column) => {
    const told = headerWords({ table }, column);
    const sum = sumOf(rows.map(({ numbers }) => numbers[column]?.value ?? 0));
    return sum === all && told.length > 0 && told.every((word) => words.has(word)) ? [column] : [];
  });
}

const headerWords = ({ table }: Pick<NamedRow, 'table'>, column: number): readonly string[] =>
  tellingOf(tokensOf(ownOf(table.headers[column])));
