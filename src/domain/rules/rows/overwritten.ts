import type { Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Fix } from '../../findings/finding';
import { computedFormula, type ComputedKey } from '../../template/formulas/computedFormula';
import type { MeasuringCells } from '../../template/formulas/taskClassFormula';
import { isTemplateFormula } from '../../template/formulas/isTemplateFormula';
import { measuringCells } from '../../template/info/measuringCells';
import { infoEntry } from '../info/infoItem';
import { memo } from '../../memo/memo';
import type { Facts } from '../../facts';

/** A computed cell in which a person wrote something else than what the figures say. */
export interface Overwritten {
  readonly entry: Entry;
  readonly fix: Fix;
}

/**
 * Judges a computed cell: fine are an empty one, the template's own formula whatever it last showed, the right text, and
 * a number within the two decimals that are shown; where a column that the formula needs is missing, nothing can be
 * judged. The mend puts the formula back.
 */
export function overwritten<K extends string>(
  facts: Facts,
  key: ComputedKey & K,
  table: Table<K>,
  { row, cells }: Row<K>,
  expected: string | number | undefined,
): Overwritten | undefined {
  const entry = cells[key];
  if (entry.text === '' || says(entry, expected ?? '')) return undefined;
  const cell = { key, row, columns: table.columns, days: measured(facts) };
  const own = computedFormula(key, table.columns, row, cell.days);
  if (own === undefined || isTemplateFormula(entry.formula ?? '', cell)) return undefined;
  return { entry, fix: restored(entry, own) };
}

function says({ raw, text }: Entry, expected: string | number): boolean {
  if (typeof expected === 'number')
    return typeof raw === 'number' && Math.abs(raw - expected) < 0.0051;
  return text === expected;
}

/** A formula in a cell formatted as Text would stay words. */
function restored({ at, raw, formula, format }: Entry, own: string): Fix {
  const change = {
    ...at,
    before: formula ?? raw,
    after: own,
    ...(format === '@' && { format: 'General' }),
  };
  return { label: 'Trả lại công thức', certain: true, changes: [change] };
}

/** Where Phân loại finds the measuring day. */
const measured = memo((facts): MeasuringCells =>
  measuringCells(facts.entries.info.sheet, (field) => infoEntry(facts, field)?.at.cell),
);
