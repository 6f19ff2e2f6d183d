import type { Figures } from '../../figures/figures';
import type { Place } from '../../place';
import { textOf } from '../fields/fillText';
import type { FieldResult } from '../../sentence';
import type { Run } from '../run';
import { endWith } from './endWith';
import { NONE } from './none';
import { fillCell, type ChosenColumn, type Selection } from './selectRows';

/** One paragraph of a `Danh sách`. */
export interface ListItem {
  readonly runs: readonly Run[];
  /** The data cell it begins with; absent for `Không có`. */
  readonly source?: Place;
  readonly fields: readonly FieldResult[];
}

const NO_ITEMS: readonly ListItem[] = [{ runs: [{ text: NONE }], fields: [] }];

/** One item for every data row selected, its columns joined by blanks, printed headers as lead-ins; each ends in `;`, the last in `.`. */
export function listItems(
  { sheet, columns, rows }: Selection,
  figures: Figures,
): readonly ListItem[] {
  const data = rows.filter((index) => !sheet.rows[index]?.group);
  const items = data
    .map((index) => listItem(columns, index, figures))
    .filter(({ runs }) => runs.length > 0);
  if (items.length === 0) return NO_ITEMS;
  return items.map((item, at) => ({
    ...item,
    runs: ended(item.runs, at === items.length - 1 ? '.' : ';'),
  }));
}

function listItem(columns: readonly ChosenColumn[], index: number, figures: Figures): ListItem {
  const cells = columns.map(({ column, header, renamed }) => {
    const cell = column.cell(index);
    const { runs, fields } = fillCell(cell, figures);
    return {
      at: cell.at,
      fields,
      runs: renamed && runs.length > 0 ? [...leadIn(header), ...runs] : runs,
    };
  });
  const filled = cells.filter(({ runs }) => runs.length > 0);
  const runs = filled.flatMap((cell, at) => (at === 0 ? cell.runs : [{ text: ' ' }, ...cell.runs]));
  const source = filled[0]?.at;
  return { runs, fields: filled.flatMap(({ fields }) => fields), ...(source && { source }) };
}

function leadIn(header: readonly Run[]): readonly Run[] {
  return [...header, { text: textOf(header).endsWith(':') ? ' ' : ': ' }];
}

function ended(runs: readonly Run[], mark: string): readonly Run[] {
  return /[.;:?!]\s*$/.test(textOf(runs)) ? runs : endWith(runs, mark);
}
