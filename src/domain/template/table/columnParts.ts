import type { Area } from '../../grid';
import type { Column } from '../../sheets/column';
import { columnFormat } from '../../sheets/columnFormat';
import type { Lists } from '../content/lists';
import type { Parts } from '../step';

/** A column's number format, dropdown, hint and look over some of its data cells. */
export function columnParts(
  sheet: string,
  column: Column<string>,
  area: Area,
  lists: Lists,
): Parts {
  const { kind, align } = column;
  const style = kind === 'computed' ? 'computed' : 'input';
  return {
    writes: [{ area, format: columnFormat(column) }],
    styles: [{ area, style, wrap: true, ...(align && { align }) }],
    ...validationParts(sheet, column, area, lists),
  };
}

/** A column's dropdown and hint over some of its data cells. */
export function validationParts(
  sheet: string,
  { header, hint, open }: Column<string>,
  area: Area,
  lists: Lists,
): Parts {
  const listSource = lists.source(sheet, header);
  const dropdown = listSource === undefined ? {} : { listSource, strict: open !== true };
  return { validations: [{ area, prompt: hint, ...dropdown }] };
}
