import type { TableFigures } from '../../reading/tableFigures';
import { holds, type Relation } from '../relation';

/** What a row headed `Trung bình` says of the rows above it, where most of its columns are plain means. */
export function meanRows({ rows, kinds }: TableFigures): readonly Relation[] {
  return rows.flatMap((row, at) => {
    if (row.kind !== 'mean') return [];
    const items = rows.slice(0, at).filter(({ kind }) => kind === 'item');
    const relations = row.amounts.flatMap((result, column): readonly Relation[] => {
      const amounts = items.flatMap(({ amounts: all }) => all[column] ?? []);
      const kind = kinds[column];
      if (!result || amounts.length < 2 || kind === 'name' || kind === 'rank') return [];
      const terms = amounts.map((amount) => ({ amount, sign: 1 as const }));
      return [
        { kind: 'mean', form: 'mean', scale: 1, result, terms, said: true, about: row.label },
      ];
    });
    const held = relations.filter((relation) => holds(relation)).length;
    return held > 0 && relations.length - held <= 1 ? relations : [];
  });
}
