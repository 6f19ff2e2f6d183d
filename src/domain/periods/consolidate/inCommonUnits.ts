import { unitKey } from '../gather/cells/cellValue';
import type { FigureValue, FileSummary } from './summary';

/**
 * The summaries with every figure in the unit that most communes count it in: `12` in `nghìn hồ sơ` stands among those in
 * `hồ sơ` with its own unit, as words, and no sum and no range is reckoned from it.
 */
export function inCommonUnits(taken: readonly FileSummary[]): readonly FileSummary[] {
  const common = commonUnits(taken.flatMap(({ figures }) => figures));
  const told = (figure: FigureValue): FigureValue => {
    const unit = common.get(figure.code) ?? figure.unit;
    if (figure.unit === '' || unitKey(figure.unit) === unitKey(unit)) return figure;
    const { code, content } = figure;
    if (figure.value === '') return { code, content, unit, value: '' };
    const value = `${String(figure.value).replace('.', ',')} ${figure.unit}`;
    return { code, content, unit, value, otherUnit: true };
  };
  return taken.map((summary) => ({ ...summary, figures: summary.figures.map(told) }));
}

/** Of equally many the unit that comes first. */
function commonUnits(figures: readonly FigureValue[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, { readonly unit: string; count: number }>>();
  for (const { code, unit, value } of figures) {
    if (unit === '' || value === '') continue;
    const units = counts.get(code) ?? new Map<string, { readonly unit: string; count: number }>();
    const found = units.get(unitKey(unit)) ?? { unit, count: 0 };
    units.set(unitKey(unit), { ...found, count: found.count + 1 });
    counts.set(code, units);
  }
  return new Map(
    [...counts].map(([code, units]) => {
      const [most] = [...units.values()].sort((a, b) => b.count - a.count);
      return [code, most?.unit ?? ''] as const;
    }),
  );
}
