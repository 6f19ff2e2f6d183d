import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { freeTables } from '../../../tables/freeTables';
import { bareNumber } from '../../../tables/reading/amountOf';
import { passages, type Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import { sentencesOf } from '../../sentences';
import { isGain, unitOf } from '../../units';
import { isLong } from '../numbers/claim';
import { slipWeight } from '../../printed/slips';
import { tokensOf } from '../tokens';
import { wordsAround } from '../context';
import { SHARE } from './columns/columnsOf';
import { type RowNumber, TOTAL } from './rows';

/** A number of a sentence that lists an annex's sums by their columns, and the sum that it stands for. */
export interface WrongTotal {
  readonly passage: Passage;
  readonly said: Said;
  readonly figure: Figure;
  readonly header: string;
  readonly own: RowNumber;
}

/** The sum of a column. */
interface Sum {
  readonly header: string;
  /** The words of its own header. */
  readonly words: readonly string[];
  readonly own: RowNumber;
}

/** So many other sums must the sentence tell right. */
const OTHERS = 2;

/** `464 người Thái, 194 người Mông, 143 người Khơ Mú`: in a list of a table's sums, the one that is not its column's. */
export const wrongTotals = memo((facts: Facts): readonly WrongTotal[] => {
  const tables = totalsOf(facts);
  if (tables.length === 0) return [];
  return passages(facts, 'compared').flatMap((passage) =>
    sentencesOf(passage).flatMap((said) => tables.flatMap((sums) => wrongIn(passage, said, sums))),
  );
});

const totalsOf = memo((facts: Facts): readonly (readonly Sum[])[] =>
  freeTables(facts).flatMap(({ headers, paths, rows }) => {
    const row =
      rows.find(({ cells }) => cells.some((cell) => TOTAL.test(cell?.text ?? ''))) ??
      rows.slice(-1).find(({ cells }) => /^\d+ tháng/u.test(cells[0]?.text ?? ''));
    const sums = (row?.cells ?? []).flatMap((cell, column): readonly Sum[] => {
      const header = headers[column] ?? '';
      const words = tokensOf(paths[column]?.at(-1) ?? '');
      const value = bareNumber(cell);
      return cell && value !== undefined && words.length > 0 && !SHARE.test(header)
        ? [{ header, words, own: { value, at: cell.at } }]
        : [];
    });
    return sums.length > OTHERS ? [sums] : [];
  }),
);

function wrongIn(passage: Passage, said: Said, sums: readonly Sum[]): readonly WrongTotal[] {
  const counts = said.figures.filter((one) => one.sign === '#');
  const told = counts.map((one) => sums.filter(({ own }) => own.value === one.value));
  const pairs = wrongPairs(passage, said, sums);
  if (pairs.length > 0) return pairs;
  if (counts.filter((one, at) => isLong(one) && told[at]?.length === 1).length < OTHERS) return [];
  return counts.flatMap((figure, at): readonly WrongTotal[] => {
    const [before, after] = [counts[at - 1], counts[at + 1]];
    const beside = [before, after].filter((one) => one && told[counts.indexOf(one)]?.length === 1);
    if (told[at]?.length !== 0 || !isLong(figure) || figure.hedged || isGain(said, figure))
      return [];
    if (!beside.some((one) => one && unitOf(said, one) === unitOf(said, figure))) return [];
    const sum = sumNamed(said, figure, sums);
    if (!sum || told.some((all) => all.includes(sum))) return [];
    if (!isNear(figure.value, sum.own.value)) return [];
    return [{ passage, said, figure, header: sum.header, own: sum.own }];
  });
}

/** `khách lưu trú 25.000 lượt, khách trong ngày 11.000 lượt`: two neighbours that have together what their columns have, and neither its own. */
function wrongPairs(passage: Passage, said: Said, sums: readonly Sum[]): readonly WrongTotal[] {
  const counts = said.figures.filter((one) => one.sign === '#');
  return counts.flatMap((first, at): readonly WrongTotal[] => {
    const second = counts[at + 1];
    if (!second || ![first, second].every((one) => isLong(one) && !one.hedged)) return [];
    if (unitOf(said, first) !== unitOf(said, second) || isGain(said, second)) return [];
    const [one, other] = [sumNamed(said, first, sums), sumNamed(said, second, sums)];
    if (!one || !other || one === other || one.own.value === first.value) return [];
    if (one.own.value + other.own.value !== first.value + second.value) return [];
    return [
      { passage, said, figure: first, header: one.header, own: one.own },
      { passage, said, figure: second, header: other.header, own: other.own },
    ];
  });
}

/** The one sum whose header's words stand around a number. */
function sumNamed(said: Said, figure: Figure, sums: readonly Sum[]): Sum | undefined {
  const around = new Set(tokensOf(wordsAround(said, figure).join(' ')));
  const [sum, another] = sums.filter(({ words }) => words.every((word) => around.has(word)));
  return another ? undefined : sum;
}

/** A slip of fingers, or not far off: else it counts something else. */
function isNear(said: number, right: number): boolean {
  return slipWeight(said, right) > 0 || Math.abs(said - right) <= NEAR * Math.max(said, right);
}
const NEAR = 0.25;
