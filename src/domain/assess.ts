import { addresseesIn } from './addressees/addressees';
import { joinFindings } from './rules/joinFindings';
import { readEntries } from './entries/readEntries';
import { deriveFigures } from './figures/deriveFigures';
import type { Facts } from './facts';
import type { Finding } from './finding';
import type { Grids } from './grid';
import { fillOutline } from './report/fillOutline';
import { anchoring } from './fixes/anchoring';
import { check, sorted } from './rules/check';
import { sheetOrder } from './rules/sheetOrder';

/** All that one reading of the workbook says: check, report and pane look at the same. */
export interface Assessment extends Facts {
  /** By severity, then sheet order, then cell. */
  readonly findings: readonly Finding[];
  /** The reports for other addressees; absent where the workbook has one report. */
  readonly others?: readonly AddressedReport[];
}

/** The report for another addressee, out of the same data. */
export interface AddressedReport {
  readonly addressee: string;
  readonly assessment: Assessment;
}

/** From raw cells to findings, whose fixes know the rows that they are for; all reports of a workbook are checked together. */
export function assess(grids: Grids): Assessment {
  const main = assessOne(grids);
  const others = addresseesIn(grids.sheets.map(({ sheet }) => sheet)).map((addressee) => ({
    addressee,
    assessment: assessOne({ ...grids, addressee }),
  }));
  if (others.length === 0) return main;
  const order = sheetOrder(
    main,
    others.map(({ assessment }) => assessment.entries.outline.sheet),
  );
  return { ...main, findings: sorted(joinFindings(main, others), order), others };
}

function assessOne(grids: Grids): Assessment {
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
