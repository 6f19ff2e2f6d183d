import type { Finding, Severity } from '../../../domain/findings/finding';
import { isUnfilled } from '../../../domain/rules/unfilled';
import { isOpen } from '../isOpen';

/** What the officer wants to see of the list; empty texts mean everything. */
export interface Filter {
  readonly hidden: readonly Severity[];
  readonly sheet: string;
  readonly rule: string;
}

export const EVERYTHING: Filter = { hidden: [], sheet: '', rule: '' };

/** The list's groups: one per severity, what is not filled in yet, and those accepted with a reason. */
export type GroupName = Severity | 'unfilled' | 'accepted';

export interface Group {
  readonly name: GroupName;
  readonly findings: readonly Finding[];
}

/** What one rule says, within a severity. */
export interface RuleGroup {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** Findings by their rule, in the order in which each rule first speaks. */
export function byRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule) ?? [];
    group.push(finding);
    groups.set(finding.rule, group);
  }
  return [...groups].map(([rule, own]) => ({ rule, findings: own }));
}

/** The findings that a filter lets through, in groups from the gravest on; empty groups are left out. */
export function groupFindings(findings: readonly Finding[], filter: Filter): readonly Group[] {
  const shown = findings.filter((finding) => passes(finding, filter));
  const names: readonly GroupName[] = ['Lỗi', 'unfilled', 'Cảnh báo', 'Gợi ý', 'accepted'];
  return names
    .map((name) => ({ name, findings: ruleByRule(shown, name) }))
    .filter((group) => group.findings.length > 0);
}

/** Those of one rule stand together, so that previous and next walk the list as it is shown. */
function ruleByRule(findings: readonly Finding[], name: GroupName): readonly Finding[] {
  const own = findings.filter((finding) => groupOf(finding) === name);
  return byRule(own).flatMap((group) => group.findings);
}

function groupOf(finding: Finding): GroupName {
  if (isUnfilled(finding)) return 'unfilled';
  return isOpen(finding) ? finding.severity : 'accepted';
}

function passes(finding: Finding, filter: Filter): boolean {
  const { severity, at, rule } = finding;
  return (
    (isUnfilled(finding) || !filter.hidden.includes(severity)) &&
    (filter.sheet === '' || at.sheet === filter.sheet) &&
    (filter.rule === '' || rule === filter.rule)
  );
}
