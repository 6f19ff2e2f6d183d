import type { Finding } from '../findings/finding';

/** Rules that say what is not filled in yet: what to do next, no mistake, though no final report goes out before. */
const UNFILLED: ReadonlySet<string> = new Set(['DL23', 'DL24', 'ND13', 'TT11', 'TT12']);

/** Whether a finding only says that something still has to be filled in. */
export function isUnfilled({ rule, accepted }: Pick<Finding, 'rule' | 'accepted'>): boolean {
  return UNFILLED.has(rule) && accepted === undefined;
}

/** How many of them there are. */
export function countUnfilled(findings: readonly Finding[]): number {
  return findings.filter(isUnfilled).length;
}

/** Whether nothing at all has been entered into the template yet. */
export function isFresh(findings: readonly Pick<Finding, 'rule'>[]): boolean {
  return findings.some(({ rule }) => rule === 'DL24');
}
