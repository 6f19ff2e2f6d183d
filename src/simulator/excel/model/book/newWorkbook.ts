import { area } from '../area/area';
import type { PageSetup, Sheet, Workbook } from './workbook';

/** A workbook as Excel makes it for a person in Viet Nam: one empty sheet, days before months. */
export function newWorkbook(sheetNames: readonly string[] = ['Sheet1']): Workbook {
  const workbook: Workbook = {
    name: 'Sổ làm việc.xlsx',
    sheets: [],
    names: [],
    settings: {},
    active: '',
    selection: area(0, 0),
    calculationMode: 'Automatic',
    shortDatePattern: 'dd/MM/yyyy',
    culture: 'vi-VN',
    lastId: 0,
  };
  for (const name of sheetNames) workbook.sheets.push(newSheet(workbook, name));
  workbook.active = workbook.sheets[0]?.id ?? '';
  return workbook;
}

/** An empty sheet with an id of its own; the caller puts it among the sheets. */
export function newSheet(workbook: Workbook, name: string): Sheet {
  return {
    id: `{S${String(newId(workbook)).padStart(4, '0')}}`,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    cells: {},
    rows: {},
    columns: {},
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    frozen: { rows: 0, columns: 0 },
    page: newPage(),
  };
}

/** Excel's default page set-up, in points. */
export function newPage(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
  };
}

export function newId(workbook: Workbook): number {
  workbook.lastId += 1;
  return workbook.lastId;
}
