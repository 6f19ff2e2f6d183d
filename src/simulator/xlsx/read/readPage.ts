import { attribute, isTrue } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { child } from '../../../package/xml/element';
import { newPage } from '../../excel/model/book/newWorkbook';
import type { PageSetup } from '../../excel/model/book/workbook';

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
export function readPage(section: (name: string) => XmlElement | undefined): PageSetup {
  const { tag = '' } = section('pageSetup') ?? {};
  const options = section('printOptions')?.tag ?? '';
  return {
    ...newPage(),
    ...readMargins(section('pageMargins')?.tag ?? ''),
    orientation: attribute(tag, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[Number(attribute(tag, 'paperSize') ?? 9)] ?? 'A4',
    zoom: readZoom(tag, child(section('sheetPr'), 'pageSetUpPr')?.tag ?? ''),
    centerHorizontally: isTrue(attribute(options, 'horizontalCentered')),
    centerVertically: isTrue(attribute(options, 'verticalCentered')),
    printGridlines: isTrue(attribute(options, 'gridLines')),
  };
}

function readMargins(tag: string): Partial<PageSetup> {
  const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
  return Object.fromEntries(
    sides.flatMap((side) => {
      const inches = Number(attribute(tag, side) ?? NaN);
      return Number.isFinite(inches) ? [[`${side}Margin`, inches * POINTS_PER_INCH]] : [];
    }),
  );
}

function readZoom(tag: string, fit: string): PageSetup['zoom'] {
  if (!isTrue(attribute(fit, 'fitToPage')))
    return { scale: Number(attribute(tag, 'scale') ?? 100) };
  const [wide, tall] = [attribute(tag, 'fitToWidth') ?? '1', attribute(tag, 'fitToHeight') ?? '1'];
  return {
    ...(Number(wide) > 0 ? { horizontalFitToPages: Number(wide) } : {}),
    ...(Number(tall) > 0 ? { verticalFitToPages: Number(tall) } : {}),
  };
}
