import { readingSteps, type Reading } from './reading';
import { joinFindings } from './rules/joinFindings';
import type { Facts } from './facts';
import type { Finding, Fix } from './findings/finding';
import type { Grids } from './grid';
import { anchoring } from './fixes/anchoring';
import { knownRows, type RowOf } from './fixes/knownRows';
import { checkSteps, sorted } from './rules/check';
import { sheetOrder } from './rules/sheetOrder';
import { finish, type Steps } from './memo/steps';

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
  return finish(assessSteps(grids));
}

/** The same, row by row and rule by rule. */
export function* assessSteps(grids: Grids): Steps<Assessment> {
  return yield* judgeSteps(yield* readingSteps(grids));
}

/** What the rules say about a reading. */
export function* judgeSteps({ others, ...main }: Reading): Steps<Assessment> {
  const own = yield* judgeOne(main);
  if (!others) return own;
  const further: AddressedReport[] = [];
  for (const { addressee, facts } of others)
    further.push({ addressee, assessment: yield* judgeOne(facts) });
  const order = sheetOrder(
    own,
    further.map(({ assessment }) => assessment.entries.outline.sheet),
  );
  return { ...own, findings: sorted(joinFindings(own, further), order), others: further };
}

function* judgeOne(facts: Facts): Steps<Assessment> {
  const found = yield* checkSteps(facts);
  const rowOf = knownRows(facts.entries);
  const [keeps, anchor] = [keepingFormulas(rowOf), anchoring(rowOf)];
  const findings = found.map(({ fix, ...said }) =>
    fix && keeps(fix) ? { ...said, fix: anchor(fix) } : said,
  );
  return { ...facts, findings };
}

/**
 * Tells whether a fix leaves every formula that a person wrote: one made for the text that a formula shows would put a
 * constant in its place, and the cell would follow nothing any more. A fix that names the formula it takes away knows
 * what it does.
 */
function keepingFormulas(rowOf: RowOf): (fix: Fix) => boolean {
  return ({ changes }) =>
    changes.every(({ sheet, cell, before }) => {
      const formula = rowOf(sheet, cell)?.cells.get(cell)?.formula;
      return formula === undefined || formula === before;
    });
}
