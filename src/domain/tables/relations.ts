import { groupBy } from '../groupBy';
import type { FreeTable } from './freeTables';
import { tableFigures, type FigureRow, type TableFigures } from './reading/tableFigures';
import { bestOf, tried, type ColumnRule, type Tried } from './relations/columns/columnRule';
import { columnTotals } from './relations/rows/columnTotals';
import { countedColumns } from './relations/columns/countedColumns';
import { differences } from './relations/columns/differences';
import { groupTotals } from './relations/rows/groupTotals';
import { limits } from './relations/limits';
import { meanRows } from './relations/rows/meanRows';
import { quotients } from './relations/columns/quotients';
import type { Relation } from './relations/relation';
import { rowTotals } from './relations/columns/rowTotals';
import { runningSums } from './relations/rows/runningSums';
import { shareOfTotal } from './relations/shareOfTotal';

/** Rows on which a rule is tried before it is held against all. */
const SAMPLE = 80;

/** Everything that must hold in a free table, by its headers, its groups and what its rows agree on. */
export function relationsOf(table: FreeTable): readonly Relation[] {
  const figures = tableFigures(table);
  return [
    ...columnTotals(figures),
    ...groupTotals(figures),
    ...alongRows(figures),
    ...shareOfTotal(figures),
    ...meanRows(figures),
    ...limits(figures),
    ...runningSums(figures),
  ];
}

/** One rule for a column: what the row of counts says, else what its rows bear out best. */
function alongRows(figures: TableFigures): readonly Relation[] {
  const { rows, table } = figures;
  const said = countedColumns(figures);
  const counted = new Set(said.map(({ result }) => result));
  const others = [...differences(figures), ...quotients(figures), ...rowTotals(figures)];
  const all = [...said, ...others.filter(({ result }) => !counted.has(result))];
  const byResult = groupBy(all, ({ result }) => result);
  const chosen = [...byResult.values()].flatMap((rules) => bestRule(rules, rows, table) ?? []);
  return distinct(chosen).flatMap(({ relations }) => relations);
}

function bestRule(
  rules: readonly ColumnRule[],
  rows: readonly FigureRow[],
  { headers }: FreeTable,
): Tried | undefined {
  const sample = rows.slice(0, SAMPLE);
  const best = bestOf(rules.map((rule) => tried(rule, sample, headers)));
  if (!best || rows.length <= SAMPLE) return best;
  return bestOf([tried(best.rule, rows, headers)]);
}

/** `Tổng = đã + còn` and `Còn = tổng − đã` are one: the one that a header says stays. */
function distinct(all: readonly Tried[]): readonly Tried[] {
  const order = { certain: 0, likely: 1, seen: 2 };
  const known = new Set<string>();
  return [...all]
    .sort((a, b) => order[a.rule.strength] - order[b.rule.strength])
    .filter(({ rule }) => {
      const key =
        rule.form === 'sum'
          ? [rule.result, ...rule.terms.map(({ column }) => column)].sort((a, b) => a - b).join()
          : `${rule.form} ${rule.result}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}
