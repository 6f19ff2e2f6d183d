import type { Finding, Fix } from '../../domain/finding';
import { isOpen } from './isOpen';

/** The fixes of those findings that have one and still stand. */
export function certainFixes(findings: readonly Finding[]): readonly Fix[] {
  return findings.filter(isOpen).flatMap(({ fix }) => (fix ? [fix] : []));
}
