import { isSentinel } from './sentinel';

/** The conditional formats of one sheet as far as they concern the add-in. */
export interface SheetRules {
  readonly sheet: string;
  /** The add-in's own marks, lowest position first. */
  readonly own: readonly Excel.ConditionalFormat[];
  /** A custom rule without a formula, such as a broken-off request leaves behind; nobody can make one by hand. */
  readonly broken: boolean;
}

/**
 * Queues the search for the add-in's own marks on a sheet. The custom rule is loaded null-safely: loading
 * `custom/rule` fails as soon as the sheet holds another kind of conditional format (office-js#2180).
 */
export function queueRules(context: Excel.RequestContext, sheet: string): () => SheetRules {
  const formats = rulesOf(context, sheet);
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => {
    const items = inOrder(formats.items);
    return {
      sheet,
      own: items.filter((one) => isSentinel(formulaOf(one))),
      broken: items.some((one) => formulaOf(one) === ''),
    };
  };
}

/** All conditional formats of a sheet. */
export function rulesOf(
  context: Excel.RequestContext,
  sheet: string,
): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** The formula of a custom rule that was loaded; `undefined` for other kinds. */
export function formulaOf({
  type,
  customOrNullObject: custom,
}: Excel.ConditionalFormat): string | undefined {
  return type === 'Custom' && !custom.isNullObject ? custom.rule.formula : undefined;
}

/** Where ids are positions, by these; else as listed. */
function inOrder(items: readonly Excel.ConditionalFormat[]): readonly Excel.ConditionalFormat[] {
  if (!items.every(({ id }) => /^\d+$/.test(id))) return items;
  return [...items].sort((a, b) => Number(a.id) - Number(b.id));
}
