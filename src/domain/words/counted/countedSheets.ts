import type { Row } from '../../entries/entries';
import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { documentAttributes } from './attributes/documentAttributes';
import { targetAttributes } from './attributes/targetAttributes';
import { taskAttributes } from './attributes/taskAttributes';

/** Rows of a sheet, by their numbers. */
export type Rows = ReadonlySet<number>;

/** What rows may be counted by: `Đảng ủy`, `quá hạn`, `tháng 8`. */
export interface Value {
  readonly name: string;
  /** Over a text in small letters. */
  readonly pattern: RegExp;
  /** The rows that words may mean by it, the likeliest first. */
  readonly readings: readonly Rows[];
  /** What bare words mean behind a kind that they part: `06 đã hoàn thành (trong hạn 05, quá hạn 01)`. */
  readonly within?: readonly Rows[];
}

/** Values of which every row has one. */
export interface Attribute {
  readonly name: string;
  readonly values: readonly Value[];
  /** Words that follow a number name the value, and none before it. */
  readonly behind?: true;
}

/** A data sheet as sentences count its rows. */
export interface CountedSheet {
  readonly kind: 'tasks' | 'targets' | 'documents';
  readonly sheet: string;
  readonly noun: string;
  readonly total: number;
  readonly attributes: readonly Attribute[];
  /** What its rows are called; of documents none. */
  readonly names: ReadonlyMap<number, string>;
}

/** The sheets whose rows are known well enough to be counted. */
export const countedSheets = memo((facts: Facts): readonly CountedSheet[] => {
  const { tasks, targets, documents } = facts.entries;
  const names = {
    tasks: namesOf(tasks),
    targets: namesOf(targets),
    documents: new Map<number, string>(),
  };
  return [
    { kind: 'tasks', noun: 'nhiệm vụ', table: tasks, attributes: taskAttributes(facts) } as const,
    {
      kind: 'targets',
      noun: 'chỉ tiêu',
      table: targets,
      attributes: targetAttributes(facts),
    } as const,
    {
      kind: 'documents',
      noun: 'văn bản',
      table: documents,
      attributes: documentAttributes(facts),
    } as const,
  ].flatMap(({ kind, noun, table, attributes }) => {
    const total = table.rows.filter(({ group }) => !group).length;
    return total === 0 || attributes.length === 0
      ? []
      : [{ kind, noun, sheet: table.sheet, total, attributes, names: names[kind] }];
  });
});

function namesOf(table: {
  readonly rows: readonly Pick<Row<'name'>, 'row' | 'group' | 'cells'>[];
}): ReadonlyMap<number, string> {
  return new Map(
    table.rows.filter(({ group }) => !group).map(({ row, cells }) => [row, cells.name.text]),
  );
}
