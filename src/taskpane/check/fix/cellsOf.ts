import type { Fix } from '../../../domain/findings/finding';

/** How many cells a set of fixes touches. */
export function cellsOf(fixes: readonly Fix[]): number {
  const places = fixes.flatMap(({ changes }) =>
    changes.map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  return new Set(places).size;
}
