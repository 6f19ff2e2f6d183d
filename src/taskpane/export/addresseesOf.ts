import type { PaneState } from '../state/paneState';

/** Whom the workbook has reports for beside the main one: as checked last, and those added since. */
export function addresseesOf({
  check,
  added,
}: Pick<PaneState, 'check' | 'added'>): readonly string[] {
  const checked = (check?.assessment.others ?? []).map(({ addressee }) => addressee);
  return [...new Set([...checked, ...added])];
}
