import { superlativeIn } from '../../../claims/superlatives';
import type { Figure, Said } from '../../../read';
import { isGain, unitOf } from '../../../units';
import { tokensOf } from '../../tokens';
import type { Column, Judged } from '../judged';
import { isAtEnd } from '../order/inOrder';
import { headerWords, type NamedTable, sumAt } from '../rows';
import { clauseAround, mayHold, SHARE } from './columnsOf';

/** The column that at least two other rows of the sentence are told from, or one that is said to stand at its end or that this one is held against, or its sum, and none told more. */
export function sharedColumn(one: Judged, pairs: readonly Judged[]): Column | undefined {
  const { said, figure, index } = one;
  if (index > 0) return undefined;
  const against = heldAgainst(said, figure);
  const counts = new Map<string, { readonly at: Column; readonly count: number }>();
  const add = ({ table, column }: Column, weight: number): void => {
    if (table.turned || !mayHold(said, figure, table.headers[column] ?? '')) return;
    const key = `${table.sheet} ${table.headers.length} ${column}`;
    const { count = 0 } = counts.get(key) ?? {};
    counts.set(key, { at: { table, column }, count: count + weight });
  };
  for (const other of pairs) {
    if (other.index > 0 || other.figure === figure || other.figure.sign !== figure.sign) continue;
    const clause = clauseAround(other.said, other.figure);
    const end = superlativeIn(clause) ?? (clause.includes(' nhất') ? 'most' : undefined);
    for (const row of other.rows) {
      const { table, numbers } = row;
      numbers.forEach((told, column) => {
        if (told?.value !== other.figure.value) return;
        const isSure =
          (end && isAtEnd(row, column, end)) ||
          other.figure === against ||
          haveWholes(one, other, table);
        if (mayHold(other.said, other.figure, table.headers[column] ?? ''))
          add({ table, column }, isSure ? 2 : 1);
      });
    }
  }
  for (const column of sumsTold(one)) add(column, 2);
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count > 1 && best.count > (next?.count ?? 0) ? best.at : undefined;
}

/** `hải sản khô 57/60 quầy, rau, củ, quả 48/64 quầy`: of two ratios, each row has its whole in one column. */
function haveWholes(one: Judged, other: Judged, table: NamedTable): boolean {
  const wholesOf = ({ figure, rows }: Judged): readonly number[] => {
    const row = rows.find((named) => named.table === table);
    return (row?.numbers ?? []).flatMap((own, at) =>
      figure.sign === '÷' && own?.value === figure.whole ? [at] : [],
    );
  };
  return wholesOf(one).some((column) => wholesOf(other).includes(column));
}

/** `Doanh thu đạt 3.328 triệu đồng; riêng đúc đồng đạt 1.127 triệu đồng`: the columns named before whose sum is told there. */
function sumsTold({ said, figure, rows }: Judged): readonly Column[] {
  const told = said.figures.filter(
    (one) =>
      one.sign === '#' && one.at < figure.at && one.value > figure.value && !isGain(said, one),
  );
  if (figure.sign !== '#' || told.length === 0 || isGain(said, figure)) return [];
  const words = new Set(tokensOf(said.line.slice(0, figure.at)));
  const unit = unitOf(said, figure) ?? '';
  return rows.flatMap((row) => {
    const { key, table } = row;
    return table.headers.flatMap((header, column) => {
      const own = headerWords(table, column);
      const isNamed = own.filter((word) => words.has(word)).length >= Math.max(2, own.length / 2);
      if (!isNamed || SHARE.test(header)) return [];
      const sum = sumAt(row, column);
      // `20 cơ sở chưa kết nối có 13 homestay`: its own name stands behind the number.
      const isOfUnit = (one: Figure): boolean => unitOf(said, one) === unit || key.startsWith(unit);
      return told.some((one) => one.value === sum && isOfUnit(one)) ? [{ table, column }] : [];
    });
  });
}

/** `Hồ Ngọc kích hoạt 54 tài khoản, nhiều hơn Lan Rừng (31 tài khoản)`: the number right before, of the same things. */
function heldAgainst(said: Said, figure: Figure): Figure | undefined {
  const before = said.figures[said.figures.indexOf(figure) - 1];
  return before &&
    unitOf(said, before) === unitOf(said, figure) &&
    AGAINST.test(said.line.slice(before.at + 1, figure.at))
    ? before
    : undefined;
}

const AGAINST = /^[^#%÷;.()]*, (?:nhiều|ít|cao|thấp|lớn|nhỏ)? ?(?:hơn|kém) [^#%÷;.,()]*\($/u;
