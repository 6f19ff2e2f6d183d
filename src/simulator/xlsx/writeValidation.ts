import type { DataValidation, Worksheet } from 'exceljs';
import { printAddress } from '../excel/model/address';
import type { Validation } from '../excel/model/workbook';

const TYPES: Readonly<Record<string, DataValidation['type']>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  list: 'list',
  custom: 'custom',
};

/** Writes a validation over its areas; ExcelJS keeps them by range, though its types do not say so. */
export function writeValidation(to: Worksheet, validation: Validation): void {
  const store = (to as unknown as { dataValidations: { model: Record<string, unknown> } })
    .dataValidations;
  const model = written(validation);
  for (const one of validation.areas) store.model[printAddress(one)] = model;
}

function written({ rule, prompt, errorAlert, ignoreBlanks }: Validation): Record<string, unknown> {
  const [kind = 'any'] = Object.keys(rule);
  return {
    type: TYPES[kind] ?? 'any',
    ...formulae(kind, rule[kind] as Record<string, unknown> | undefined),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt !== false && Boolean(prompt.message),
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert !== false,
    errorStyle: word(errorAlert.style, 'Stop').toLowerCase(),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
}

function formulae(
  kind: string,
  rule: Record<string, unknown> | undefined,
): Record<string, unknown> {
  if (!rule) return { formulae: [] };
  if (kind === 'list') {
    const source = String(rule.source);
    return {
      formulae: [source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`],
    };
  }
  if (kind === 'custom') return { formulae: [String(rule.formula).replace(/^=/, '')] };
  const operator = word(rule.operator, 'Between');
  const limits = [rule.formula1, rule.formula2].filter((one) => one !== undefined && one !== '');
  return {
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formulae: limits.map((one) => (typeof one === 'string' ? one.replace(/^=/, '') : one)),
  };
}

function word(given: unknown, absent: string): string {
  return typeof given === 'string' ? given : absent;
}
