import { RESULT_SHEET } from '../contract';
import type { Grids } from '../grid';
import { type KeptBook, keptSheet } from '../periods/undo/keptBook';
import { headerKey, sameName } from '../letters/vietnamese';
import type { TemplatePlan } from './plan';

/** What must be kept so that a template, or a report for another addressee, can be taken back: `blank` sheets give way to it, `copies` are made beside. */
export function keptTemplate(
  grids: Grids,
  plan: TemplatePlan,
  { verb, name, blank, copies }: Made,
): KeptBook {
  const completed = plan.sheets.filter(({ create }) => !create);
  const touched = new Set(completed.map(({ name }) => headerKey(name)));
  const made = plan.sheets.filter(({ create }) => create).map(({ name }) => name);
  const settings = Object.keys(plan.settings);
  return {
    verb,
    period: { before: '', after: name },
    sheets: grids.sheets.filter(({ sheet }) => touched.has(headerKey(sheet))).map(keptSheet),
    removals: [],
    added: [...made, ...copies, ...(isThere(grids, RESULT_SHEET) ? [] : [RESULT_SHEET])],
    settings: Object.fromEntries(
      settings
        .filter((key) => key in grids.settings)
        .map((key) => [key, grids.settings[key]] as const),
    ),
    forget: settings.filter((key) => !(key in grids.settings)),
    tables: completed.flatMap(({ name, table }) =>
      table && table.stands === undefined ? [{ sheet: name, name: table.name }] : [],
    ),
    blank,
  };
}

interface Made {
  readonly verb: 'template' | 'report';
  /** The profile's, or the addressee's. */
  readonly name: string;
  readonly blank: readonly string[];
  readonly copies: readonly string[];
}

function isThere({ names }: Grids, wanted: string): boolean {
  return names.some((name) => sameName(name, wanted));
}
