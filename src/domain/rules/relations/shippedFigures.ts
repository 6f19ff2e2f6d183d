import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../../contract';
import type { Figure, Figures } from '../../figures/figures';
import { FIGURE_CATALOGUE } from '../../profiles/catalogues/figureCatalogue';
import { memo } from '../../memo/memo';

/**
 * The figures with every shipped code among them: a code that the office took off its sheet, because it has no such
 * figure, is one that is not entered. The shipped relations over it then wait; it is no mistake in `Quy tắc`.
 */
export const withShippedFigures = memo(({ figures }): Figures => {
  const shipped = FIGURE_CATALOGUE.flatMap(([code]) => [
    code,
    `${code}${CUMULATIVE_ENDING}`,
    `${code}${PREVIOUS_ENDING}`,
  ]);
  const absent = shipped.map((name): [string, Figure] => [name, { name, kind: 'entered' }]);
  return { ...figures, byName: new Map([...absent, ...figures.byName]) };
});
