import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { isOneList } from './isOneList';
import type { Passage } from '../passages';
import type { Said } from '../read';
import { spelledOf } from '../sentences';
import { countedSheets, type CountedSheet } from './countedSheets';
import { rowCountsIn, type RowCount, type RowCounts } from './countsIn';
import { toldOfRows } from './toldOfRows';

/** A number of rows that words give otherwise than the sheet. */
export interface WrongRowCount {
  readonly passage: Passage;
  readonly sheet: CountedSheet;
  readonly count: RowCount;
  readonly right: number;
}

/** So many parts may be wrong beside so many that are right. */
const MOST_WRONG = 2;

/** Rows counted by kind otherwise than the sheet has them, where other numbers of the paragraph show that it is meant. */
export const wrongRowCounts = memo((facts: Facts): readonly WrongRowCount[] => {
  const told = toldOfRows(facts);
  if (told.length === 0) return [];
  return countedSheets(facts).flatMap((sheet) =>
    told
      .filter(({ text }) => text.toLowerCase().includes(sheet.noun))
      .filter(({ heading }) => !isOneList(heading, sheet.noun))
      .flatMap((passage) => spelledOf(passage).flatMap((said) => wrongIn(passage, said, sheet))),
  );
});

function wrongIn(passage: Passage, said: Said, sheet: CountedSheet): readonly WrongRowCount[] {
  const { totals, counts: all } = rowCountsIn(said, sheet);
  // A kind counted twice is counted for two lists.
  const counts = all.filter(({ kind }) => all.filter((one) => one.kind === kind).length === 1);
  const isRight = ({ figure, right, narrowed }: RowCount): boolean =>
    right.includes(figure.value) || narrowed.includes(figure.value);
  const wrong = counts.filter((count) => !isRight(count));
  const agreed = counts.length - wrong.length;
  const most = totals.length > 0 ? Math.max(MOST_WRONG, agreed) : agreed - 1;
  if ((agreed === 0 && !isWhole(totals, counts, sheet)) || wrong.length > most) return [];
  return wrong.flatMap((count) => {
    const [right] = count.right;
    return right === undefined ? [] : [{ passage, sheet, count, right }];
  });
}

/** Where nothing agrees: documents whose total does, and parts that make up the whole. */
function isWhole(
  totals: RowCounts['totals'],
  counts: readonly RowCount[],
  { kind, total }: CountedSheet,
): boolean {
  const sum = counts.reduce((all, { figure }) => all + figure.value, 0);
  return totals.length > 0 && (kind === 'documents' || (counts.length > 1 && sum === total));
}
