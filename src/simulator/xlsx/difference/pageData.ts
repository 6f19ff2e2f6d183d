import type { PageData } from '../../../xlsx/patch/workbookPatch';
import type { PageSetup } from '../../excel/model/book/workbook';
import { PAPERS } from '../read/readPage';

/** A page's set-up as a file keeps it; print area and repeated lines are names there. */
export function pageData(page: PageSetup): PageData {
  const found = Object.entries(PAPERS).find(([, name]) => name === page.paperSize);
  return {
    orientation: page.orientation,
    paper: Number(found?.[0] ?? 9),
    zoom: page.zoom,
    topMargin: page.topMargin,
    bottomMargin: page.bottomMargin,
    leftMargin: page.leftMargin,
    rightMargin: page.rightMargin,
    headerMargin: page.headerMargin,
    footerMargin: page.footerMargin,
    centerHorizontally: page.centerHorizontally,
    centerVertically: page.centerVertically,
    printGridlines: page.printGridlines,
  };
}
