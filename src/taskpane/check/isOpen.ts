import type { Finding } from '../../domain/findings/finding';

/** True while nobody has accepted the finding with a reason. */
export function isOpen(finding: Finding): boolean {
  return finding.accepted === undefined;
}
