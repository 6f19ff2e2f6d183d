/** Which Excel the pane runs in: `Excel PC 16.0.17328.20162`. */
export function hostDescription(): string {
  const { diagnostics } = officeContext();
  return diagnostics
    ? [diagnostics.host, diagnostics.platform, diagnostics.version].join(' ')
    : 'Excel';
}

/** True in Excel for Mac, where the pane's web view saves no file (office-js#2700). */
export function isMac(): boolean {
  return officeContext().diagnostics?.platform === Office.PlatformType.Mac;
}

/** The version of this pane, as the build wrote it into the page. */
export function paneVersion(): string {
  return document.documentElement.dataset['version'] ?? '';
}

function officeContext(): Partial<Office.Context> {
  return Office.context;
}
