import { SEVERITIES, type Finding, type Severity } from './finding';
import { asRecord } from '../asRecord';

/** Key, among the add-in's settings in the workbook, of the rules turned off or weighed anew. */
export const RULE_SETTINGS = 'rules';
/** Key, among the add-in's settings in the workbook, of the findings that a person accepted. */
export const ACCEPTED = 'accepted';

/** Một quy tắc tắt đi hoặc đổi mức độ trong sổ này; without a reason it does not count. */
export interface RuleSetting {
  readonly rule: string;
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly reason: string;
}

/**
 * Một phát hiện đã được chấp nhận. It holds for the rule, sheet and sentence it was given for: once a figure in the
 * sentence changes, the finding is open again, while rows may be inserted above without losing it.
 */
export interface Acceptance {
  readonly rule: string;
  readonly sheet: string;
  readonly message: string;
  readonly reason: string;
}

/** The rules' settings as kept in the workbook; entries that make no sense are passed over. */
export function readRuleSettings(
  settings: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, RuleSetting> {
  return new Map(
    listOf(settings[RULE_SETTINGS])
      .flatMap(toRuleSetting)
      .map((one) => [one.rule, one]),
  );
}

/** Reasons of accepted findings by `acceptanceKey`. */
export function readAcceptances(
  settings: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  return new Map(readAcceptanceList(settings).map((one) => [keyOf(one), one.reason]));
}

/** The accepted findings as kept in the workbook. */
export function readAcceptanceList(
  settings: Readonly<Record<string, unknown>>,
): readonly Acceptance[] {
  return listOf(settings[ACCEPTED]).flatMap(toAcceptance);
}

/** What an acceptance of this finding is found by. */
export function acceptanceKey(finding: Pick<Finding, 'rule' | 'at' | 'message'>): string {
  return keyOf({ rule: finding.rule, sheet: finding.at.sheet, message: finding.message });
}

/** The settings' new list of accepted findings, with this one added; an empty reason takes it back. */
export function withAcceptance(
  settings: Readonly<Record<string, unknown>>,
  finding: Pick<Finding, 'rule' | 'at' | 'message'>,
  reason: string,
): readonly Acceptance[] {
  const others = listOf(settings[ACCEPTED])
    .flatMap(toAcceptance)
    .filter((one) => keyOf(one) !== acceptanceKey(finding));
  const { rule, at, message } = finding;
  return reason.trim() === ''
    ? others
    : [...others, { rule, sheet: at.sheet, message, reason: reason.trim() }];
}

function keyOf({ rule, sheet, message }: Pick<Acceptance, 'rule' | 'sheet' | 'message'>): string {
  return [rule, sheet, message].join('\n');
}

function toRuleSetting(value: unknown): RuleSetting[] {
  const { rule, off, severity, reason } = asRecord(value);
  if (!isText(rule) || !isText(reason)) return [];
  const known = SEVERITIES.find((one) => one === severity);
  return [{ rule, reason, ...(off === true && { off }), ...(known && { severity: known }) }];
}

function toAcceptance(value: unknown): Acceptance[] {
  const { rule, sheet, message, reason } = asRecord(value);
  const complete = isText(rule) && isText(sheet) && isText(message) && isText(reason);
  return complete ? [{ rule, sheet, message, reason }] : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
