import { sumOf } from '../../../number/sumOf';
import type { Passage } from '../../passages';
import { figuresIn, type Said } from '../../read';
import { tellingOf, tokensOf } from '../tokens';
import type { SaidOfRow } from './judged';
import type { NamedRow } from './rows';

const PART = /# trong (?:tổng số |tổng |số )?#([^#%÷,;.()]*)/gu;

/** `đất đai …: lĩnh vực này có 6 trong 8 hồ sơ quá hạn`: a row's part of a column that has as many in all, where the row has 5. */
export function partsOfColumn(
  passage: Passage,
  said: Said,
  rows: readonly NamedRow[],
): readonly SaidOfRow[] {
  return [...said.line.matchAll(PART)].flatMap(({ index, 0: found, 1: behind = '' }) => {
    const [part, whole] = figuresIn(said, index, index + found.length);
    if (!part || !whole || part.hedged || whole.hedged) return [];
    const words = new Set(tokensOf(behind));
    const meant = rows.flatMap((row) =>
      columnsOf(row, whole.value, words).flatMap((column) => {
        const own = row.numbers[column];
        return own ? [{ row, own, header: row.table.headers[column] ?? '' }] : [];
      }),
    );
    if (meant.some(({ own }) => own.value === part.value)) return [];
    return meant
      .slice(0, 1)
      .map((one) => ({ ...one, passage, figure: part, wrong: 'number' as const }));
  });
}

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
