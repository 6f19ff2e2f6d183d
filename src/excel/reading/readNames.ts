import type { DefinedName, Grids } from '../../domain/grid';
import { sheetOf } from '../requests/sheetOf';

/** The defined names that a person sees, of the workbook and of its sheets; Excel keeps others for itself. */
export async function readNames(
  context: Excel.RequestContext,
  { names }: Pick<Grids, 'names'>,
): Promise<readonly DefinedName[]> {
  const scopes = [
    { items: context.workbook.names, scope: {} },
    ...names.map((sheet) => ({ items: sheetOf(context, sheet).names, scope: { sheet } })),
  ];
  for (const { items } of scopes) items.load('items/name,items/formula,items/visible');
  await context.sync();
  return scopes.flatMap(({ items, scope }) =>
    items.items
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => ({ name, formula: String(formula), ...scope })),
  );
}
