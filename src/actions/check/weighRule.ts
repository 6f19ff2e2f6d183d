import type { RuleSetting } from '../../domain/findings/ruleSettings';
import { readRuleSettings, RULE_SETTINGS } from '../../domain/findings/ruleSettings';
import { withRuleSetting } from '../../domain/rules/withRuleSetting';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';
import { readSettings, writeSetting } from '../../excel/settings';

/** Keeps in the workbook that a rule is off or weighs otherwise, and why; an empty reason gives the rule its own weight back. */
export async function weighRule(setting: RuleSetting): Promise<Outcome<void>> {
  return run(
    async (context) => {
      const settings = await readSettings(context);
      await writeSetting(context, RULE_SETTINGS, withRuleSetting(settings, setting));
    },
    {},
    'write',
  );
}

/** The rules that this workbook turns off or weighs otherwise. */
export async function weighedRules(): Promise<Outcome<readonly RuleSetting[]>> {
  return run(async (context) => [...readRuleSettings(await readSettings(context)).values()]);
}
