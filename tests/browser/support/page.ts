import type { Frame, Page } from 'playwright-core';
import type { Host } from '../../../src/simulator/excel/host';

/** The task pane inside the page, once it shows something to press. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator('#pane iframe').getByRole('button').first().waitFor({ timeout: 120_000 });
  const handle = await page.locator('#pane iframe').elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('there is no pane');
  return frame;
}

type Excel = Pick<Host, 'missing' | 'refusal' | 'workbook'>;

/** Looks into the simulated Excel behind the page. */
export function excel<T, A = undefined>(
  page: Page,
  look: (excel: Excel, given: A) => T,
  given?: A,
): Promise<T> {
  const source = `(${look.toString()})(window.simulatedExcel, ${given === undefined ? 'undefined' : JSON.stringify(given)})`;
  return page.evaluate(source);
}

/** What a cell of the workbook holds. */
export function cell(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return excel(
    page,
    ({ workbook }, [name, r, c]) =>
      workbook.sheets.find((one) => one.name === name)?.cells[r]?.[c]?.content ?? null,
    [sheet, row, column] as const,
  );
}
