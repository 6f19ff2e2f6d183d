import type { CellValue } from '../../grid';
import type { Profile } from '../../profiles/profile';
import { FIGURE_CATALOGUE } from '../../profiles/catalogues/figureCatalogue';
import { RELATION_CATALOGUE } from '../../profiles/catalogues/relationCatalogue';
import { FIGURES, OUTLINE, RELATIONS } from '../../sheets';

/** One row that the template fills in, by column key. */
export type ContentRow = Readonly<Partial<Record<string, CellValue>>>;

/** What a new sheet starts with: the outline, the catalogue of figures, the relations between them; else nothing. */
export function contentOf(sheet: string, profile: Profile): readonly ContentRow[] {
  if (sheet === OUTLINE.name) return outlineContent(profile);
  if (sheet === FIGURES.name) return FIGURES_CONTENT;
  return sheet === RELATIONS.name ? RELATIONS_CONTENT : [];
}

/** A profile's outline as rows of `Nội dung`. */
export function outlineContent({ outline }: Profile): readonly ContentRow[] {
  return outline.map(([level, content, number = '']) => ({ level, number, content }));
}

const FIGURES_CONTENT = FIGURE_CATALOGUE.map(([code, content, unit]) => ({ code, content, unit }));

const RELATIONS_CONTENT = RELATION_CATALOGUE.map(
  ([code, left, comparison, right, severity, message, rightMissing = '']) => ({
    ...{ code, left, comparison, right, severity, message, rightMissing },
    active: 'Có',
  }),
);
