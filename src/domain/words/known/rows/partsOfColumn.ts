import { sumOf } from '../../../number/sumOf';
import type { Passage } from '../../passages';
import { EARLIER } from '../../lexicon';
import { figuresIn, type Said } from '../../read';
import { tellingOf, tokensOf } from '../tokens';
import type { SaidOfRow } from './judged';
import type { NamedRow } from './rows';

const PART = /# trong (?:tổng số |tổng |số )?#([^#%÷,;.()]*)/gu;

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
      if (!part || !whole || part.hedged || whole.hedged || OTHER_PERIOD.test(behind)) return [];
      const words = new Set(tokensOf(behind));
      const meant = rows.flatMap((row) =>
        columnsOf(row, whole.value, words).flatMap((column) => {
          const own = row.numbers[column];
          return own ? [{ row, own, column, header: row.table.headers[column] ?? '' }] : [];
        }),
      );
      if (meant.some(({ own }) => own.value === part.value)) return [];
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
  return table.headers.flatMap((header, column) => {
    const told = tellingOf(tokensOf(header));
    const sum = sumOf(rows.map(({ numbers }) => numbers[column]?.value ?? 0));
    return sum === all && told.length > 0 && told.every((word) => words.has(word)) ? [column] : [];
  });
}
