import type { CellValue } from '../../grid';
import type { SheetPlan, TemplatePlan } from '../plan';

/** Setting that says which drawing was begun; it is gone when nothing of it is left to do. */
export const PENDING = 'dangLapMau';

/** A drawing as it is kept in the workbook while it is carried out, so that one that breaks off can be finished. */
export interface Pending extends TemplatePlan {
  /** Id of the profile that it imposes. */
  readonly profile: string;
  /** What stood in cells that are to be written, by sheet and address: these are nobody's. */
  readonly was: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  /** How often looks were refused: they are not asked for without end. */
  readonly attempts: number;
}

/** The drawing that was begun and not finished; anything else in its place is ignored. */
export function readPending(settings: Readonly<Record<string, unknown>>): Pending | undefined {
  const found = settings[PENDING];
  return isPending(found) ? found : undefined;
}

function isPending(value: unknown): value is Pending {
  return (
    isObject(value) &&
    typeof value['profile'] === 'string' &&
    typeof value['attempts'] === 'number' &&
    isObject(value['was']) &&
    isObject(value['settings']) &&
    Array.isArray(value['summary']) &&
    Array.isArray(value['sheets']) &&
    value['sheets'].every(isSheetPlan)
  );
}

function isSheetPlan(value: unknown): value is SheetPlan {
  if (!isObject(value) || typeof value['name'] !== 'string') return false;
  return ['writes', 'validations', 'styles', 'columnWidths'].every((list) =>
    Array.isArray(value[list]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
