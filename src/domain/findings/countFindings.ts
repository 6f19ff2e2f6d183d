import type { Finding } from './finding';

/** How many findings of each weight still stand; those accepted with a reason are counted apart. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const open = findings.filter((finding) => finding.accepted === undefined);
  const of = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    errors: of('Lỗi'),
    warnings: of('Cảnh báo'),
    hints: of('Gợi ý'),
    accepted: findings.length - open.length,
  };
}
