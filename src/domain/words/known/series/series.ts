import { headerKey } from '../../../letters/vietnamese';
import { memo } from '../../../memo/memo';
import { groupBy } from '../../../groupBy';
import type { Place } from '../../../place';
import { freeTables, type FreeTable } from '../../../tables/freeTables';
import { bareNumber } from '../../../tables/reading/amountOf';
import { isOrdinalHeader, isUnitHeader, labelColumn } from '../headers';
import { tellingOf, tokensOf } from '../tokens';

/** A number of a series, under the words that tell it from the others. */
export interface Item {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly value: number;
  readonly at: Place;
  readonly series: Series;
}

/** Numbers of one kind side by side: a row of an annex, a column, or how many rows each group or each value has. */
export interface Series {
  readonly sheet: string;
  /** Of its row or its column; none for sums. */
  readonly own: readonly string[];
  /** All words of its table but names. */
  readonly table: ReadonlySet<string>;
  readonly items: readonly Item[];
  /** Each counts rows. */
  readonly isCounted: boolean;
}

/** Longer columns are lists of things, not kinds of one. */
const MOST_ROWS = 60;
const SUM = /^(?:tổng|cộng|cả |toàn |lũy kế|\d+ tháng)/iu;

/** Every series of the annexes. */
export const seriesOf = memo((facts): readonly Series[] =>
  freeTables(facts)
    .filter(({ rows }) => rows.length <= MOST_ROWS)
    .flatMap(ofTable),
);

type Told = Omit<Item, 'series' | 'words'> & { readonly words: readonly string[] };

function ofTable(table: FreeTable): readonly Series[] {
  const { sheet, headers, paths, rows, title } = table;
  const told = new Set(tokensOf(`${title} ${headers.join(' ')}`));
  const make = (
    own: readonly string[],
    all: readonly Told[],
    isCounted = false,
  ): readonly Series[] => {
    if (all.length < 2) return [];
    const items: Item[] = [];
    const series: Series = { sheet, own, table: told, items, isCounted };
    items.push(...all.map((one) => ({ ...one, words: new Set(one.words), series })));
    return [series];
  };
  const keys = headers.map(headerKey);
  const cells = rows.map((row) => row.cells);
  const units = keys.findIndex(isUnitHeader);
  const names = cells.map((row) => labelColumn(row, units));
  const labels = cells.map((row, index) => row[names[index] ?? -1]?.text ?? '');
  const numbers = keys.flatMap((key, column) =>
    isOrdinalHeader(key) || /%|tỷ lệ/u.test(key) ? [] : [column],
  );
  const at = (row: number, column: number, name: string): readonly Told[] => {
    const cell = cells[row]?.[column];
    const value = bareNumber(cell);
    return cell && value !== undefined ? [{ name, words: tokensOf(name), value, at: cell.at }] : [];
  };
  const across = rows.flatMap((_, row) => {
    const label = labels[row] ?? '';
    return make(
      SUM.test(label) ? [] : tellingOf(tokensOf(label)),
      numbers.flatMap((column) => at(row, column, paths[column]?.join(' ') ?? '')),
    );
  });
  const down = numbers.flatMap((column) =>
    make(
      tellingOf(tokensOf(paths[column]?.at(-1) ?? '')),
      labels.flatMap((label, row) =>
        label === '' || SUM.test(label) ? [] : at(row, column, label),
      ),
    ),
  );
  const words = keys.flatMap((_, column) =>
    names.includes(column) ? [] : [byWord(cells, column)],
  );
  const counted = [byHeading(cells, labels), ...words];
  return [...across, ...down, ...counted.flatMap((told) => make([], told, true))];
}

type Cells = FreeTable['rows'][number]['cells'];

/** How many rows stand under each heading. */
function byHeading(rows: readonly Cells[], labels: readonly string[]): readonly Told[] {
  const groups: (Told & { value: number })[] = [];
  rows.forEach((cells, row) => {
    const name = labels[row] ?? '';
    const last = groups.at(-1);
    const first = cells.find((cell) => cell !== undefined);
    if (cells.some((cell) => bareNumber(cell) !== undefined)) {
      if (last && !SUM.test(name)) last.value += 1;
    } else if (first) groups.push({ name, words: tokensOf(name), value: 0, at: first.at });
  });
  return groups;
}

/** How many rows have each word of a column; names are not counted. */
function byWord(rows: readonly Cells[], column: number): readonly Told[] {
  const cells = rows.flatMap((row) => {
    const cell = row[column];
    return typeof cell?.raw === 'string' ? [cell] : [];
  });
  const same = [...groupBy(cells, ({ text }) => headerKey(text)).values()];
  return same.length > MOST_VALUES || same.length === cells.length
    ? []
    : same.flatMap((all) =>
        all.slice(0, 1).map(({ text, at }) => ({
          name: text,
          words: tokensOf(text),
          value: all.length,
          at,
        })),
      );
}

const MOST_VALUES = 8;
