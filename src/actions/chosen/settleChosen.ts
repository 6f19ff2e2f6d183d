import type { Finding } from '../../domain/findings/finding';
import type { RuleSetting } from '../../domain/findings/ruleSettings';
import {
  ACCEPTED,
  readRuleSettings,
  RULE_SETTINGS,
  withAcceptance,
} from '../../domain/findings/ruleSettings';
import { REPORTED, reportedOn } from '../../domain/periods/reported';
import { withRuleSetting } from '../../domain/rules/withRuleSetting';
import type { ChosenWorkbook } from '../../file/open/chosenWorkbook';
import { editWorkbook, type Edited } from '../../file/copy/editWorkbook';
import { emptySheetPatch } from '../../xlsx/patch/workbookPatch';
import type { Renamed } from '../template/renameSheet';

/** Keeps in the copy why a finding is accepted; an empty reason takes the acceptance back. */
export function acceptInChosen(workbook: ChosenWorkbook, finding: Finding, reason: string): Edited {
  const { settings } = workbook.grids;
  return withSetting(workbook, ACCEPTED, withAcceptance(settings, finding, reason));
}

/** Keeps in the copy that a rule is off or weighs otherwise. */
export function weighInChosen(workbook: ChosenWorkbook, setting: RuleSetting): Edited {
  return withSetting(workbook, RULE_SETTINGS, withRuleSetting(workbook.grids.settings, setting));
}

/** A copy that is to be downloaded anyway says that its period's final report was made; a file that stays does not. */
export function reportedInChosen(workbook: ChosenWorkbook, today: Date): Edited {
  const reported = reportedOn(workbook.assessment.entries, today);
  if (!workbook.edited || !reported) return { ok: true, workbook };
  return withSetting(workbook, REPORTED, reported);
}

/** The rules that the workbook turns off or weighs otherwise. */
export function weighedInChosen({ grids }: ChosenWorkbook): readonly RuleSetting[] {
  return [...readRuleSettings(grids.settings).values()];
}

/** Gives a sheet of the copy another name; formulas follow. */
export function renameInChosen(workbook: ChosenWorkbook, { from, to }: Renamed): Edited {
  return editWorkbook(workbook, { patch: { sheets: [{ ...emptySheetPatch(from), rename: to }] } });
}

function withSetting(workbook: ChosenWorkbook, key: string, value: unknown): Edited {
  return editWorkbook(workbook, {
    patch: { settings: { ...workbook.grids.settings, [key]: value } },
  });
}
