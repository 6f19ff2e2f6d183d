import { hasTemplate } from '../entries/hasTemplate';
import type { Finding, Severity } from '../findings/finding';
import { parseAddress, type Place, placeKey } from '../place';
import { isUntouched } from '../profiles/isUntouched';
import { clipped } from '../letters/clipped';
import { isGuarded } from './guards';
import { RULES } from './index';
import type { Facts } from '../facts';
import type { Remark, Rule } from './rule';
import { acceptanceKey, readAcceptances, readRuleSettings } from '../findings/ruleSettings';
import { sheetOrder } from './sheetOrder';
import { finish, type Steps } from '../memo/steps';

/**
 * Kiểm tra: everything that the rules say about the workbook, the gravest first, then by sheet and cell. A rule that
 * the workbook turns off or weighs anew (with a reason) is heeded, unless it guards the document; so is an accepted
 * finding, unless it is a `Lỗi`.
 */
export function check(facts: Facts, rules: readonly Rule[] = RULES): Finding[] {
  return finish(checkSteps(facts, rules));
}

/** The same, rule by rule and finding by finding. */
export function* checkSteps(facts: Facts, rules: readonly Rule[] = RULES): Steps<Finding[]> {
  const weigh = weigher(facts);
  const findings: Finding[] = [];
  const yielding = new Map<Finding, readonly string[]>();
  for (const rule of rulesFor(facts, rules)) {
    if (rule.prepare) yield* rule.prepare(facts);
    const said = new Set<string>();
    for (const { yieldsTo = rule.yieldsTo, ...remark } of rule.check(facts)) {
      yield;
      const finding = weigh(rule, remark);
      if (!finding) continue;
      // A cell may repeat its words a thousand times: what is told of it in the very same words is told once.
      const key = `${finding.rule} ${finding.severity} ${placeKey(finding.at)} ${finding.message}`;
      if (said.size === said.add(key).size) continue;
      findings.push(finding);
      if (yieldsTo) yielding.set(finding, yieldsTo);
    }
    yield;
  }
  return sorted(heeded(findings, yielding), sheetOrder(facts));
}

/** One cause, one finding: what yields to a rule that speaks of the same cell, or of another beside it, is not said too. */
function heeded(
  findings: readonly Finding[],
  yielding: ReadonlyMap<Finding, readonly string[]>,
): readonly Finding[] {
  if (yielding.size === 0) return findings;
  const keyOf = (rule: string, at: Place): string => `${rule} ${placeKey(at)}`;
  const said = new Set(
    findings.flatMap(({ rule, at, also = [] }) => [at, ...also].map((place) => keyOf(rule, place))),
  );
  return findings.filter(
    (one) =>
      !(yielding.get(one) ?? []).some((rule) => rule !== one.rule && said.has(keyOf(rule, one.at))),
  );
}

/** Rules on the workbook's own form: all that can be said before anything is entered. */
const FORM = new Set(['DL01', 'DL02', 'DL03', 'DL04', 'DL05', 'DL24']);
const NO_TEMPLATE = new Set(['DL01']);

/** A book without a template, and a template as it was made, are not accused of what they lack. */
function rulesFor({ entries }: Facts, rules: readonly Rule[]): readonly Rule[] {
  if (!hasTemplate(entries)) return rules.filter(({ id }) => NO_TEMPLATE.has(id));
  return isUntouched(entries) ? rules.filter(({ id }) => FORM.has(id)) : rules;
}

/** Turns a remark into a finding, as the workbook's own settings have it. */
function weigher({ entries }: Facts): (rule: Rule, remark: Remark) => Finding | undefined {
  const settings = readRuleSettings(entries.settings);
  const accepted = readAcceptances(entries.settings);
  return (rule, { severity = rule.severity, rule: id = rule.id, ...said }) => {
    const guarded = isGuarded(rule.id, severity);
    const setting = guarded ? undefined : settings.get(id);
    if (setting?.off) return undefined;
    const finding = {
      rule: id,
      severity: setting?.severity ?? severity,
      ...said,
      message: clipped(said.message),
    };
    const open = guarded || finding.severity === 'Lỗi';
    const reason = open ? undefined : accepted.get(acceptanceKey(finding));
    return reason === undefined ? finding : { ...finding, accepted: reason };
  };
}

const WEIGHT: Readonly<Record<Severity, number>> = { Lỗi: 0, 'Cảnh báo': 1, 'Gợi ý': 2 };

/** The gravest first, then by sheet and cell. */
export function sorted(
  findings: readonly Finding[],
  order: ReadonlyMap<string, number>,
): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index, key: sortKey(finding, order) }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ finding }) => finding);
}

/** One number to sort by: severity, sheet, row, column, from the weightiest digit down; below 2^53. */
function sortKey({ severity, at }: Finding, order: ReadonlyMap<string, number>): number {
  const { row, column } = parseAddress(at.cell) ?? { row: -1, column: -1 };
  const sheet = Math.min(order.get(at.sheet) ?? order.size, 999);
  return ((WEIGHT[severity] * 1000 + sheet) * 2 ** 21 + row + 1) * 2 ** 15 + column + 1;
}
