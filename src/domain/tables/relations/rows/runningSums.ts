import type { TableFigures } from '../../reading/tableFigures';
import { holds, type Relation } from '../relation';

const RUNNING = /cộng dồn|lũy kế|luỹ kế/iu;

/** A column that adds up another from row to row: `Cộng dồn` of the weeks of a month. */
export function runningSums({ table, kinds, rows }: TableFigures): readonly Relation[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  return table.headers.flatMap((about, column) => {
    if (!RUNNING.test(about) || kinds[column] !== 'amount') return [];
    const tries = kinds.flatMap((kind, base) =>
      kind === 'amount' && base !== column ? [relationsOf(items, column, base, about)] : [],
    );
    return tries.find((relations) => isBorneOut(relations)) ?? [];
  });
}

function relationsOf(
  items: TableFigures['rows'],
  column: number,
  base: number,
  about: string,
): readonly Relation[] {
  return items.flatMap((row, at): readonly Relation[] => {
    const [result, added] = [row.amounts[column], row.amounts[base]];
    const before = items[at - 1]?.amounts[column];
    if (!result || !added || !before) return [];
    const terms = [before, added].map((amount) => ({ amount, sign: 1 as const }));
    return [{ kind: 'row', form: 'sum', scale: 1, result, terms, said: true, about }];
  });
}

/** A slip in one row upsets the next one too. */
function isBorneOut(relations: readonly Relation[]): boolean {
  const failed = relations.filter((relation) => !holds(relation)).length;
  return relations.length > 1 && failed <= Math.min(2, relations.length - 1);
}
