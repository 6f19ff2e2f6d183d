import { assess } from '../../../src/domain/assess';
import type { Finding, Fix } from '../../../src/domain/findings/finding';
import type { Grids } from '../../../src/domain/grid';
import { RULES } from '../../../src/domain/rules';
import { computed } from '../../mutations/book';
import { applied } from '../../mutations/edit';

/**
 * Makes every fix that these findings offer, each in the workbook as it stands, and tells what is wrong with it: its
 * finding is still there, or the workbook has a `Lỗi` that it had not (one that a mended relation of the office's own
 * raises is its own affair).
 */
export function tryFixes(grids: Grids, findings: readonly Finding[]): readonly string[] {
  const mended = findings.flatMap((finding) =>
    finding.fix ? [{ finding, fix: finding.fix }] : [],
  );
  if (mended.length === 0) return [];
  const before = assess(grids).findings;
  return mended.flatMap(({ finding, fix }) => {
    const after = assess(withFix(grids, fix)).findings;
    const grave = after.filter((one) => isOwnError(one) && count(after, one) > count(before, one));
    const still = count(after, finding) >= count(before, finding) ? ['vẫn còn'] : [];
    const wrong = [...still, ...grave.map(({ rule, message }) => `${rule} ${message}`)];
    return wrong.map((text) => `${keyOf(finding)}, “${fix.label}”: ${text}`);
  });
}

function withFix(grids: Grids, { changes }: Fix): Grids {
  return computed(applied(grids, changes));
}

const IDS = new Set(RULES.map(({ id }) => id));

const isOwnError = ({ rule, severity }: Finding): boolean => severity === 'Lỗi' && IDS.has(rule);

const keyOf = ({ rule, at }: Finding): string => `${rule} ${at.sheet}!${at.cell}`;

function count(findings: readonly Finding[], like: Finding): number {
  return findings.filter((one) => keyOf(one) === keyOf(like)).length;
}
