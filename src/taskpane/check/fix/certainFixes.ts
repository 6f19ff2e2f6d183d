import type { Finding, Fix } from '../../../domain/findings/finding';
import { isOpen } from '../isOpen';

/** The certain fixes of those findings that still stand: what may be taken in bulk. A proposal is taken cell by cell. */
export function certainFixes(findings: readonly Finding[]): readonly Fix[] {
  return findings.filter(isOpen).flatMap(({ fix }) => (fix?.certain === true ? [fix] : []));
}
