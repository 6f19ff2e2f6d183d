/** Which Excel the pane runs in: `Excel PC 16.0.17328.20162; ExcelApi 1.17`. */
export function hostDescription(): string {
  if (!('Office' in globalThis)) return window.navigator.userAgent;
  const { diagnostics } = officeContext();
  const host = diagnostics
    ? [diagnostics.host, diagnostics.platform, diagnostics.version].join(' ')
    : 'Excel';
  return `${host}; ExcelApi ${highestApi() ?? '?'}`;
}

function highestApi(): string | undefined {
  const levels = Array.from({ length: 25 }, (_, index) => `1.${25 - index}`);
  const { requirements } = officeContext();
  return levels.find((level) => requirements?.isSetSupported('ExcelApi', level));
}

/** True in Excel for Mac, where the pane's web view saves no file (office-js#2700). */
export function isMac(): boolean {
  if (!('Office' in globalThis)) return false;
  return officeContext().diagnostics?.platform === Office.PlatformType.Mac;
}

/** The version of this pane, as the build wrote it into the page. */
export function paneVersion(): string {
  return document.documentElement.dataset['version'] ?? '';
}

function officeContext(): Partial<Office.Context> {
  return Office.context;
}
