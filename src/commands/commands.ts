/** What a ribbon button presses; the pane's own buttons press the same. */
export type Verb = 'template' | 'check' | 'export';

/** Function names of the manifest's ribbon buttons. */
export const COMMANDS: Readonly<Record<string, Verb>> = {
  makeTemplate: 'template',
  checkWorkbook: 'check',
  exportReport: 'export',
};
