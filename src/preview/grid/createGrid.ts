import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingLocale from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreLocale from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationLocale from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

/** The grid with its Vietnamese words: sheets, formulas, validations and conditional formats, nothing else. */
export function createGrid(container: HTMLElement): FUniver {
  const locale = LocaleType.VI_VN;
  const words = mergeLocales(coreLocale, dataValidationLocale, conditionalFormattingLocale);
  const univer = new Univer({ locale, locales: { [locale]: words }, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({
      ...{ container, disableAutoFocus: true, disableTextFormatAlert: true },
      // The simulated Excel's results come with the workbook.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // Its search box would take the keyboard from the cell after the first letter.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return FUniver.newAPI(univer);
}
