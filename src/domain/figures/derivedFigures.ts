import type { Entries, Table } from '../entries/entries';
import { printNumber } from '../number/printNumber';
import { rational } from '../number/rational';
import { slug } from '../letters/vietnamese';
import { COUNTED_DOCUMENTS, COUNTED_TARGETS, COUNTED_TASKS } from './countedFigures';
import type { CountedSheet } from './countedFigures';
import type { Figure, TargetResult, TaskResult } from './figures';

type Counts = readonly (readonly [name: string, count: number])[];

/** Counts over Chỉ tiêu, Nhiệm vụ and Văn bản; without the sheet the names are known and not entered. */
export function* derivedFigures(
  { targets, tasks, documents }: Entries,
  {
    targets: results,
    tasks: classes,
  }: { readonly targets: readonly TargetResult[]; readonly tasks: readonly TaskResult[] },
): Iterable<Figure> {
  yield* counted(
    targets,
    countsOf(
      COUNTED_TARGETS,
      results.map(({ status }) => status),
    ),
  );
  yield* counted(
    tasks,
    countsOf(
      COUNTED_TASKS,
      classes.map((task) => task.class),
    ),
  );
  yield* counted(documents, documentCounts(documents));
}

function* counted({ present }: Table<string>, counts: Counts): Iterable<Figure> {
  for (const [name, count] of counts) {
    const figure: Figure = { name, kind: 'derived' };
    yield present
      ? { ...figure, value: rational(BigInt(count)), text: printNumber(count) }
      : figure;
  }
}

/** Counts of rows by their kind, as the sheet's figures have them. */
function countsOf<Kind>({ prefix, figures }: CountedSheet<Kind>, kinds: readonly Kind[]): Counts {
  return figures.map(({ name, of }) => [
    `${prefix}.${name}`,
    of ? kinds.filter((kind) => of.includes(kind)).length : kinds.length,
  ]);
}

/** Every type of the list, 0 without a row, and every other type that stands in the sheet. */
function documentCounts({ rows }: Entries['documents']): Counts {
  const { prefix, figures } = COUNTED_DOCUMENTS;
  const counts = new Map(figures.map(({ name }) => [name, 0]));
  for (const [text, count] of countedTexts(rows)) {
    const type = slug(text);
    if (type !== '' && type !== 'tong') counts.set(type, (counts.get(type) ?? 0) + count);
  }
  counts.set('tong', rows.length);
  return [...counts].map(([type, count]) => [`${prefix}.${type}`, count]);
}

function countedTexts(rows: Entries['documents']['rows']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) counts.set(cells.type.text, (counts.get(cells.type.text) ?? 0) + 1);
  return counts;
}
