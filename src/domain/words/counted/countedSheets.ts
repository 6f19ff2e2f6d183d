import type { Row } from '../../entries/entries';
import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import type { Attribute, Value } from './attributes/attribute';
import { documentAttributes } from './attributes/documentAttributes';
import { targetAttributes } from './attributes/targetAttributes';
import { taskAttributes } from './attributes/taskAttributes';

/** A data sheet as sentences count its rows. */
export interface CountedSheet {
  readonly kind: 'tasks' | 'targets' | 'documents';
  readonly sheet: string;
  readonly noun: string;
  readonly total: number;
  /** The figure that counts all of them. */
  readonly code: string;
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
    ['tasks', 'nv', 'nhiệm vụ', tasks, taskAttributes(facts)] as const,
    ['targets', 'ct', 'chỉ tiêu', targets, targetAttributes(facts)] as const,
    ['documents', 'vb', 'văn bản', documents, documentAttributes(facts)] as const,
  ].flatMap(([kind, prefix, noun, table, attributes]) => {
    const total = table.rows.filter(({ group }) => !group).length;
    return total === 0 || attributes.length === 0
      ? []
      : [
          {
            kind,
            code: `${prefix}.tong`,
            noun,
            sheet: table.sheet,
            total,
            attributes,
            names: names[kind],
          },
        ];
  });
});

/** How rows stand: every row in one way. */
export function statusesOf({ attributes }: CountedSheet): readonly Value[] {
  return attributes.find(({ name }) => isStatus(name))?.values ?? [];
}

export function isStatus(attribute: string): boolean {
  return attribute === 'trạng thái' || attribute === 'đánh giá';
}

function namesOf(table: {
  readonly rows: readonly Pick<Row<'name'>, 'row' | 'group' | 'cells'>[];
}): ReadonlyMap<number, string> {
  return new Map(
    table.rows.filter(({ group }) => !group).map(({ row, cells }) => [row, cells.name.text]),
  );
}
