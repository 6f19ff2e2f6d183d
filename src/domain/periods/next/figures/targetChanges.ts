import type { Table } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import type { TargetKey } from '../../../sheets/targets';
import { changed } from '../changed';
import { resultTaken } from '../takenOver';
import type { PlannedChange } from '../plan';

/** The result becomes Kỳ trước; Kết quả, Tử số and Mẫu số are emptied unless results are kept. Formulas stay. */
export function targetChanges(
  { rows }: Table<TargetKey>,
  keepResults: boolean,
): readonly PlannedChange[] {
  return rows
    .filter(({ group }) => !group)
    .flatMap(({ cells }) => [
      ...(cells.previous.formula === undefined
        ? changed(cells.previous, resultTaken(cells), 'General')
        : []),
      ...(keepResults ? [] : [cells.result, cells.numerator, cells.denominator].flatMap(emptied)),
    ]);
}

function emptied(entry: Entry): readonly PlannedChange[] {
  return entry.formula === undefined ? changed(entry, '') : [];
}
