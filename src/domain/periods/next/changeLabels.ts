import type { Assessment } from '../../assess';
import type { Entries, Table } from '../../entries/entries';
import { parseAddress, placeKey, type Place } from '../../place';
import { DOCUMENTS, FIGURES, INFO_ITEMS, OUTLINE, TARGETS, TASKS } from '../../sheets';
import type { DataSheet } from '../../sheets/column';
import { BASE_HEADER } from '../cumulative';

/** What a cell is called to the officer: the name of its row, and its column. */
export interface CellLabel {
  readonly row?: string;
  readonly column: string;
}

/** Names the cells of a workbook: `Hồ sơ tiếp nhận`, `Kỳ này`; `undefined` where a cell has no name. */
export function changeLabels({
  entries,
  others = [],
}: Assessment): (place: Place) => CellLabel | undefined {
  const labels = new Map<string, CellLabel>([
    ...others.flatMap(({ assessment }) => furtherLabels(assessment.entries)),
    ...infoLabels(entries),
    ...tableLabels(entries.figures, FIGURES, 'content'),
    ...tableLabels(entries.targets, TARGETS, 'name'),
    ...tableLabels(entries.tasks, TASKS, 'name'),
    ...tableLabels(entries.documents, DOCUMENTS, 'code'),
    ...entries.outline.rows.map(
      ({ cells: { content } }) => [placeKey(content.at), OUTLINE_LABEL] as const,
    ),
  ]);
  return (place) => labels.get(placeKey(place)) ?? baseLabel(entries, place);
}

/** A report for another addressee: its items as they are called there, and its outline. */
function furtherLabels({ info, outline }: Entries): readonly Label[] {
  return [
    ...[...info.items.values()].map(
      ({ entry, item }) => [placeKey(entry.at), { column: item.text }] as const,
    ),
    ...outline.rows.map(({ cells: { content } }) => [placeKey(content.at), OUTLINE_LABEL] as const),
  ];
}

type Label = readonly [place: string, label: CellLabel];

const OUTLINE_LABEL: CellLabel = { column: OUTLINE.columns[2]?.header ?? '' };

/** A cell of the column that the add-in adds, by its row. */
function baseLabel({ figures }: Entries, { sheet, cell }: Place): CellLabel | undefined {
  if (sheet !== figures.sheet) return undefined;
  const row = (parseAddress(cell)?.row ?? -2) + 1;
  const found = figures.rows.find((one) => one.row === row);
  return found && { row: found.cells.content.text, column: BASE_HEADER };
}

function infoLabels({ info }: Entries): readonly Label[] {
  return INFO_ITEMS.flatMap(({ field, label }): readonly Label[] => {
    const at = info.items.get(field)?.entry.at;
    return at ? [[placeKey(at), { column: label }]] : [];
  });
}

function tableLabels<K extends string>(
  table: Table<K>,
  { columns }: DataSheet<K>,
  name: K,
): readonly Label[] {
  return table.rows.flatMap(({ cells }) =>
    columns.flatMap(({ key, header }): readonly Label[] => {
      const { at } = cells[key];
      const row = cells[name].text;
      if (at.cell === '') return [];
      return [[placeKey(at), { column: header, ...(row !== '' && { row }) }]];
    }),
  );
}
