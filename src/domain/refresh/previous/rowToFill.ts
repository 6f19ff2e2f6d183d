import type { Entries, Row } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { headerKey } from '../../letters/vietnamese';

/** A row of the workbook that has a cell in Kỳ trước. */
export interface RowToFill {
  readonly kind: 'target' | 'figure';
  readonly previous: Entry;
  /** As it is compared, without what counts it. */
  readonly name: string;
  readonly shown: string;
  readonly unit: string;
  /** Mã, lower case; empty for a target. */
  readonly code: string;
  /** Name of the group that the row stands under. */
  readonly group: string;
}

/** All rows of Chỉ tiêu and Số liệu that Kỳ trước can be filled in for. */
export function rowsToFill({ targets, figures }: Entries): readonly RowToFill[] {
  const ofTargets = withGroups(targets.rows, ({ cells }) => `${cells.tt.text} ${cells.name.text}`);
  return [
    ...ofTargets.map(({ row: { cells }, group }) =>
      rowToFill('target', cells.previous, cells.name.text, cells.unit.text, '', group),
    ),
    ...withGroups(figures.rows, ({ cells }) => `${cells.code.text} ${cells.content.text}`).map(
      ({ row: { cells }, group }) =>
        rowToFill(
          'figure',
          cells.previous,
          cells.content.text,
          cells.unit.text,
          cells.code.text.toLowerCase(),
          group,
        ),
    ),
  ].filter(({ previous, name, code }) => previous.at.cell !== '' && name + code !== '');
}

/** A name as it is compared: without letter case, the number before it and the stop behind. */
export function nameKey(name: string): string {
  return headerKey(name)
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[-–+*•])\s+/, '')
    .replace(/(?<![\s:;.,*])[\s:;.,*]+$/, '');
}

/** The same for the row of a group, whose number is a letter or a Roman one. */
export function groupKey(text: string): string {
  return headerKey(text).replace(/^(?:[ivxlc]+|[a-zđ]|\d+)[.)]?\s+/, '');
}

function rowToFill(
  kind: RowToFill['kind'],
  previous: Entry,
  shown: string,
  unit: string,
  code: string,
  group: string,
): RowToFill {
  const name = nameKey(shown);
  return { kind, previous, name, shown: shown || code, unit: headerKey(unit), code, group };
}

function withGroups<K extends string>(
  rows: readonly Row<K>[],
  textOf: (row: Row<K>) => string,
): readonly { readonly row: Row<K>; readonly group: string }[] {
  let group = '';
  return rows.flatMap((row) => {
    if (row.group) group = groupKey(textOf(row));
    return row.group ? [] : [{ row, group }];
  });
}
