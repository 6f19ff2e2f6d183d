import { readEntries } from './entries/readEntries';
import { deriveFigures } from './figures/deriveFigures';
import type { Facts } from './facts';
import type { Finding } from './finding';
import type { Grids } from './grid';
import { fillOutline } from './report/fillOutline';
import { anchoring } from './fixes/anchoring';
import { check } from './rules/check';

/** All that one reading of the workbook says: check, report and pane look at the same. */
export interface Assessment extends Facts {
  /** By severity, then sheet order, then cell. */
  readonly findings: readonly Finding[];
}

/** From raw cells to findings, whose fixes know the rows that they are for. */
export function assess(grids: Grids): Assessment {
  const facts = assessFacts(grids);
  const anchor = anchoring(facts.entries);
  const findings = check(facts).map((finding) =>
    finding.fix ? { ...finding, fix: anchor(finding.fix) } : finding,
  );
  return { ...facts, findings };
}

/** From raw cells to what the workbook says, without judging it. */
export function assessFacts(grids: Grids): Facts {
  const entries = readEntries(grids);
  const figures = deriveFigures(entries);
  return { entries, figures, outline: fillOutline(entries, figures) };
}
