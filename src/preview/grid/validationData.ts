import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Sheet, Validation } from '../host/model/workbook';
import { rangeOf } from './sheetData';

const ARROW = 1;
const STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

/** The dropdowns and hints of a sheet; rules other than lists show their hint only. */
export function validationData(sheet: Sheet): ISheetDataValidationRule[] {
  return sheet.validations.map((one, index) => ruleOf(one, `${sheet.id}-${index}`));
}

function ruleOf(
  { areas, rule, prompt, errorAlert, ignoreBlanks }: Validation,
  uid: string,
): ISheetDataValidationRule {
  const list = rule.list as { source: string } | undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    uid,
    type: list ? 'list' : 'any',
    ranges: areas.map(rangeOf),
    ...(list ? { formula1: list.source, renderMode: ARROW } : {}),
    allowBlank: ignoreBlanks,
    showInputMessage: text(prompt.message) !== '',
    promptTitle: text(prompt.title),
    prompt: [text(prompt.title), text(prompt.message)].filter(Boolean).join('\n'),
    showErrorMessage: Boolean(list) && errorAlert.showAlert !== false,
    errorStyle: STYLES[text(errorAlert.style)] ?? 1,
    error: text(errorAlert.message),
  };
}
