import type { Severity } from '../findings/finding';

/** Rules that guard the document itself: a report with a gap or with guidance in it must never go out as final. */
const GUARDS: ReadonlySet<string> = new Set(['DL16', 'DL23', 'DL24', 'ND13', 'TT12']);
/** Of sheets and columns, those that are required. */
const GUARDS_WHERE_REQUIRED: ReadonlySet<string> = new Set(['DL01', 'DL02', 'DL03']);

/** Whether a rule may never be turned off or weighed anew. */
export function isGuard(rule: string): boolean {
  return GUARDS.has(rule) || GUARDS_WHERE_REQUIRED.has(rule);
}

/** Whether the workbook's settings have no say in what this rule found at its own weight. */
export function isGuarded(rule: string, severity: Severity): boolean {
  return GUARDS.has(rule) || (GUARDS_WHERE_REQUIRED.has(rule) && severity === 'Lỗi');
}
