/**
 * In what the Excels differ that add-ins meet. Each difference was measured or reported by somebody (office-js#1590,
 * #3611, #5222, #6827, #6835; two public add-ins on Office 2021 and on Mac); nothing here was compared with a real
 * Excel by this project.
 */
export interface Personality {
  readonly name: string;
  /** `Office.context.platform`. */
  readonly platform: 'PC' | 'OfficeOnline' | 'Mac';
  /** The highest ExcelApi set that it says it has. */
  readonly apiLevel: string;
  /** An id of a conditional format is its position among all of the sheet, or keeps meaning the same one. */
  readonly formatIds: 'position' | 'identity';
  /** Where a new conditional format goes. */
  readonly newFormats: 'first' | 'last';
  /** Whether merged areas are told whole or by their top left cell only. */
  readonly mergedAreas: 'whole' | 'corner';
  /** Error values as the language of the menus has them, by their English text; empty for English. */
  readonly errorTexts: Readonly<Record<string, string>>;
}

const ENGLISH = {};

/** As measured with a Russian Office; Vietnamese menus have English errors, but nothing promises it. */
const RUSSIAN = {
  '#NULL!': '#ПУСТО!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#VALUE!': '#ЗНАЧ!',
  '#REF!': '#ССЫЛКА!',
  '#NAME?': '#ИМЯ?',
  '#NUM!': '#ЧИСЛО!',
  '#N/A': '#Н/Д',
};

/** The Excels under which every verb is tested; `web` is the one at the start. */
export const PERSONALITIES = {
  web: {
    name: 'web',
    platform: 'OfficeOnline',
    apiLevel: '1.14',
    formatIds: 'position',
    newFormats: 'first',
    mergedAreas: 'whole',
    errorTexts: ENGLISH,
  },
  desktop2021: {
    name: 'desktop2021',
    platform: 'PC',
    apiLevel: '1.14',
    formatIds: 'position',
    newFormats: 'last',
    mergedAreas: 'corner',
    errorTexts: RUSSIAN,
  },
  microsoft365: {
    name: 'microsoft365',
    platform: 'PC',
    apiLevel: '1.20',
    formatIds: 'position',
    newFormats: 'first',
    mergedAreas: 'corner',
    errorTexts: ENGLISH,
  },
  mac: {
    name: 'mac',
    platform: 'Mac',
    apiLevel: '1.20',
    formatIds: 'identity',
    newFormats: 'last',
    mergedAreas: 'whole',
    errorTexts: ENGLISH,
  },
} as const satisfies Readonly<Record<string, Personality>>;
