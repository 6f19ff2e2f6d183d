/** Which Word the simulated one is: Microsoft's client for it, where it runs, and what it can. */
export interface WordPersonality {
  readonly client: string;
  readonly platform: string;
  /** The highest level of WordApi. */
  readonly level: string;
}

const DIST = '@microsoft/office-js/dist';

export const WORD_ON_THE_WEB: WordPersonality = {
  client: `${DIST}/word-web-16.00.js`,
  platform: 'OfficeOnline',
  level: '1.3',
};

/** Word of Office LTSC 2021 on Windows: the add-in's floor. */
export const WORD_2021: WordPersonality = {
  client: `${DIST}/word-win32-16.01.js`,
  platform: 'PC',
  level: '1.3',
};

export const WORD_ON_A_MAC: WordPersonality = {
  client: `${DIST}/word-mac-16.00.js`,
  platform: 'Mac',
  level: '1.3',
};
