import { DataValidationErrorStyle, DataValidationRenderMode } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Sheet, Validation } from '../../../simulator/excel/model/book/workbook';
import { rangeOf } from './sheetData';

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
};

/** The dropdowns and hints of a sheet; rules other than lists show their hint only. */
export function validationData(sheet: Sheet): ISheetDataValidationRule[] {
  return sheet.validations.map((one, index) => ruleOf(one, `${sheet.id}-${index}`));
}

function ruleOf(
  { areas, rule, prompt, errorAlert }: Validation,
  uid: string,
): ISheetDataValidationRule {
  const list = rule.list as { source: string } | undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    uid,
    type: list ? 'list' : 'any',
    ranges: areas.map(rangeOf),
    ...(list ? { formula1: list.source, renderMode: DataValidationRenderMode.ARROW } : {}),
    // Excel marks no blank cell; the grid would.
    allowBlank: true,
    showInputMessage: text(prompt.message) !== '',
    promptTitle: text(prompt.title),
    prompt: [text(prompt.title), text(prompt.message)].filter(Boolean).join('\n'),
    showErrorMessage: Boolean(list) && errorAlert.showAlert !== false,
    errorStyle: STYLES[text(errorAlert.style)] ?? DataValidationErrorStyle.STOP,
    error: text(errorAlert.message),
  };
}
