import type { Worksheet } from 'exceljs';
import { newPage } from '../excel/model/newWorkbook';
import type { PageSetup } from '../excel/model/workbook';

/** Paper sizes by their number in a file. */
export const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};

const POINTS_PER_INCH = 72;

/** The page set-up of a sheet; what the file leaves out is Excel's default. */
export function readPage(from: Worksheet): PageSetup {
  const given = from.pageSetup;
  const page = newPage();
  const margins = Object.entries(given.margins ?? {}).filter(([, inches]) =>
    Number.isFinite(inches),
  );
  for (const [side, inches] of margins)
    Object.assign(page, { [`${side}Margin`]: inches * POINTS_PER_INCH });
  return {
    ...page,
    orientation: given.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[given.paperSize ?? 9] ?? 'A4',
    zoom: readZoom(given),
    centerHorizontally: given.horizontalCentered === true,
    centerVertically: given.verticalCentered === true,
    printGridlines: given.showGridLines === true,
    ...(given.printTitlesRow ? { titleRows: absolute(given.printTitlesRow) } : {}),
    ...(given.printTitlesColumn ? { titleColumns: absolute(given.printTitlesColumn) } : {}),
    ...(given.printArea ? { printArea: absolute(given.printArea) } : {}),
  };
}

function readZoom(given: Worksheet['pageSetup']): PageSetup['zoom'] {
  if (!given.fitToPage) return { scale: given.scale ?? 100 };
  return {
    ...(given.fitToWidth ? { horizontalFitToPages: given.fitToWidth } : {}),
    ...(given.fitToHeight ? { verticalFitToPages: given.fitToHeight } : {}),
  };
}

function absolute(address: string): string {
  return address.replaceAll('$', '').replace(/([A-Z]+)|(\d+)/g, '$$$&');
}
