import { type RuleSetting, readRuleSettings } from '../findings/ruleSettings';

/** The workbook's new list of weighed rules, with this one; an empty reason gives the rule its own weight back. */
export function withRuleSetting(
  settings: Readonly<Record<string, unknown>>,
  setting: RuleSetting,
): readonly RuleSetting[] {
  const others = [...readRuleSettings(settings).values()].filter(
    ({ rule }) => rule !== setting.rule,
  );
  return setting.reason.trim() === '' ? others : [...others, setting];
}
