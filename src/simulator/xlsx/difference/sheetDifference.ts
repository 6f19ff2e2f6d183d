import type { LineEdit, ListPatch, SheetPatch } from '../../../xlsx/patch/workbookPatch';
import type { ConditionalFormat, Line, Sheet } from '../../excel/model/book/workbook';
import { POINTS_PER_CHARACTER } from '../pointsPerCharacter';
import type { FormulaResults } from './cellDifference';
import { cellDifference, sameStyle } from './cellDifference';
import { moved } from './moved';
import { pageData } from './pageData';
import { tableData } from './tableData';

/** What changed in a sheet beside that cells moved (`followed` is the old one after that); undefined where nothing did. */
export function sheetDifference(
  { before, followed }: { readonly before: Sheet; readonly followed: Sheet },
  after: Sheet,
  formulas: FormulaResults,
): SheetPatch | undefined {
  const changed = (name: keyof Sheet): boolean => !same(before[name], after[name]);
  const kept = after.tables.flatMap((table) => {
    const old = before.tables.find(({ id }) => id === table.id);
    return old ? [{ old, table }] : [];
  });
  const patch: SheetPatch = {
    sheet: before.name,
    ...(changed('name') ? { rename: after.name } : {}),
    ...(changed('visibility') ? { visibility: after.visibility } : {}),
    ...(changed('tabColor') ? { tabColor: after.tabColor } : {}),
    cells: cellDifference(followed, after, formulas),
    rows: lineDifference(followed.rows, after.rows, 1),
    columns: lineDifference(before.columns, after.columns, POINTS_PER_CHARACTER),
    ...moved(followed, after),
    ...listsDifference(followed, after),
    tables: kept
      .map(({ old, table }) => ({ before: tableData(before, old), after: tableData(after, table) }))
      .filter((one) => !same(one.before, one.after))
      .map((one) => ({ before: one.before.name, after: one.after })),
    addedTables: after.tables
      .filter((table) => !kept.some((one) => one.table === table))
      .map((table) => tableData(after, table)),
    removedTables: before.tables
      .filter((table) => !kept.some(({ old }) => old === table))
      .map(({ name }) => name),
    ...(changed('frozen') || changed('showGridlines') || changed('showHeadings')
      ? {
          view: {
            frozen: after.frozen,
            showGridlines: after.showGridlines,
            showHeadings: after.showHeadings,
          },
        }
      : {}),
    ...(same(pageData(before.page), pageData(after.page)) ? {} : { page: pageData(after.page) }),
  };
  return Object.values(patch).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== before.name,
  )
    ? patch
    : undefined;
}

/** What lies over the cells, against where it would be if it had only moved along with them. */
function listsDifference(
  followed: Sheet,
  after: Sheet,
): Pick<SheetPatch, 'merges' | 'validations' | 'conditionals'> {
  return {
    ...(same(followed.merges, after.merges) ? {} : { merges: after.merges }),
    ...(same(followed.validations, after.validations)
      ? {}
      : { validations: listDifference(followed.validations, after.validations) }),
    ...conditionals(followed.conditionalFormats, after.conditionalFormats),
  };
}

function lineDifference(
  before: Readonly<Record<number, Line>>,
  after: Readonly<Record<number, Line>>,
  unit: number,
): readonly LineEdit[] {
  const indexes = new Set([...Object.keys(before), ...Object.keys(after)].map(Number));
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const [old = {}, now = {}] = [before[index], after[index]];
      const restyled = !sameStyle(old.style ?? {}, now.style ?? {});
      if (!restyled && old.size === now.size && (old.hidden ?? false) === (now.hidden ?? false))
        return [];
      return [
        {
          index,
          hidden: now.hidden ?? false,
          // A row that only shows or hides keeps its height, which went along with its cells.
          ...(unit === 1 && old.size === now.size
            ? {}
            : { size: now.size === undefined ? undefined : now.size / unit }),
          ...(restyled ? { look: { before: old.style ?? {}, after: now.style ?? {} } } : {}),
        },
      ];
    });
}

/** Which of a list are as before, each counted once, and which are new. */
function listDifference<T>(before: readonly T[], after: readonly T[]): ListPatch<T> {
  const waiting = new Map<string, number[]>();
  for (const [index, one] of before.entries()) {
    const key = JSON.stringify(one);
    waiting.set(key, [...(waiting.get(key) ?? []), index]);
  }
  const kept: number[] = [];
  const added = after.filter((one) => {
    const index = waiting.get(JSON.stringify(one))?.shift();
    if (index !== undefined) kept.push(index);
    return index === undefined;
  });
  return { kept, added };
}

/** Excel gives conditional formats other ids each time it opens the file. */
function conditionals(
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
): Pick<SheetPatch, 'conditionals'> {
  const bare = (one: ConditionalFormat): ConditionalFormat => ({ ...one, id: '' });
  const [old, now] = [before.map(bare), after.map(bare)];
  if (same(old, now)) return {};
  const { kept, added } = listDifference(old, now);
  return { conditionals: { kept, added: added.filter(({ foreign }) => foreign === undefined) } };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
