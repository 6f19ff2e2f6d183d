import type { Worksheet } from 'exceljs';
import type { PageSetup } from '../excel/model/workbook';
import { PAPERS } from './readPage';

/** Writes the page set-up. */
export function writePage(to: Worksheet, page: PageSetup): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = page.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const paper = Number(
    Object.entries(PAPERS).find(([, name]) => name === page.paperSize)?.[0] ?? 9,
  );
  Object.assign(to.pageSetup, {
    orientation: page.orientation.toLowerCase(),
    paperSize: paper,
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: horizontalFitToPages ?? 0,
          fitToHeight: verticalFitToPages ?? 0,
        }
      : {}),
    ...(!fits && scale !== undefined ? { scale } : {}),
    margins: margins(page),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    ...(page.titleRows ? { printTitlesRow: page.titleRows.replaceAll('$', '') } : {}),
    ...(page.titleColumns ? { printTitlesColumn: page.titleColumns.replaceAll('$', '') } : {}),
    ...(page.printArea ? { printArea: page.printArea.replaceAll('$', '') } : {}),
  });
}

function margins(page: PageSetup): Record<string, number> {
  const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
  return Object.fromEntries(sides.map((side) => [side, page[`${side}Margin`] / 72]));
}
