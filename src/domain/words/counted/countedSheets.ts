import type { Row } from '../../entries/entries';
import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { documentAttributes } from './attributes/documentAttributes';
import { targetAttributes } from './attributes/targetAttributes';
import { taskAttributes } from './attributes/taskAttributes';

/** Rows of a sheet, by their numbers. */
export type Rows = ReadonlySet<number>;

/** What rows may be counted by: `Đảng ủy`, `quá hạn`, `tháng 8`. */
export interface Value extends Meaning {
  readonly name: string;
  /** Over a text in small letters. */
  readonly pattern: RegExp;
  /** Its name alone, which means it only beside a fraction of as many rows: `kinh tế số đạt 5/6 chỉ tiêu`. */
  readonly bare?: RegExp;
  /** What its words mean behind a kind that they part: `06 đã hoàn thành (trong hạn 05, quá hạn 01)`. */
  readonly within?: Meaning;
  /** Others count its rows again, by what they mean within it. */
  readonly parted?: true;
}

export interface Meaning {
  /** The rows that words may mean, the likeliest first. */
  readonly readings: readonly Rows[];
  /** The figure that counts them: `nv.hoan_thanh`. */
  readonly code?: string;
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
