import { isAfar } from '../../printed/nearMiss';
import { headerKey } from '../../../letters/vietnamese';
import type { Passage } from '../../passages';
import { EARLIER } from '../../lexicon';
import { figuresIn, type Said } from '../../read';
import { tokensOf } from '../tokens';
import type { SaidOfRow } from './judged';
import { clauseAround } from './columns/columnsOf';
import { headerWords, type NamedRow, sumAt } from './rows';
import { besideOwn } from './wrongAt';

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
      const isRatio = part.whole > 0;
      const clause = `${clauseAround(said, part)} ${behind}`;
      if (OTHER_PERIOD.test(clause)) return [];
      const words = new Set(tokensOf(clause));
      // `265/325 quầy đã gắn mã; nhiều nhất là rau, củ, quả`: of a row that is named before.
      const before = headerKey(said.text.slice(0, part.from));
      const told = isRatio ? rows.filter(({ key }) => before.includes(key)) : rows;
      const meant = told.flatMap((row) =>
        columnsOf(row, isRatio ? part.whole : whole.value, words)
          .filter((column) => !isRatio || headerWords(row.table, column).length > 1)
          .flatMap((column) => {
            const own = row.numbers[column]?.value;
            return own === undefined ? [] : [{ row, column, own }];
          }),
      );
      if (meant.some(({ own }) => own === part.value)) return [];
      if (isRatio && meant.some(({ own }) => isAfar(own, part.value))) return [];
      return meant.slice(0, 1).flatMap(({ row, column }) => {
        const other = row.table.rows.find(
          ({ numbers }) => part === whole && numbers[column]?.value === whole.value,
        );
        return besideOwn({ passage, figure: part, row }, column, 'number', other);
      });
    },
  );
}

/** Told of an earlier period. */
export const OTHER_PERIOD = new RegExp(String.raw`(?<!\p{L})(?:${EARLIER})(?!\p{L})`, 'u');

/** The columns of so many in all whose headers the words name. */
function columnsOf(row: NamedRow, all: number, words: ReadonlySet<string>): readonly number[] {
  return row.table.headers.flatMap((_, column) => {
    const told = headerWords(row.table, column);
    const isTold = told.length > 0 && told.every((word) => words.has(word));
    return isTold && sumAt(row, column) === all ? [column] : [];
  });
}
