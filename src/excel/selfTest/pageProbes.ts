/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   these rules know only a sync of a variable named context, and take every value for a proxy's. */
import { refused } from '../requests/refused';
import type { Probe } from './probe';

/** Looks that Excel may refuse: page set-up, frozen rows, widths, heights, visibility. */
export const PAGE_PROBES: readonly Probe[] = [
  {
    id: 'P22',
    title: 'Hướng giấy, khổ A4, co trang, hàng tiêu đề, từng việc',
    expected: 'nhận nhận nhận nhận; Landscape A4',
    find: setUpPage,
  },
  { id: 'P23', title: 'Cố định 4 hàng khi trang không ở trước', expected: '1:4', find: freeze },
  { id: 'P24', title: 'Độ rộng cột', expected: '80', find: widen },
  { id: 'P25', title: 'Chiều cao hàng tự chỉnh', expected: 'nhận', find: autofit },
  { id: 'P26', title: 'Ẩn hẳn trang tính', expected: 'VeryHidden', find: hide },
];

async function setUpPage(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  const set: readonly ((layout: Excel.PageLayout) => void)[] = [
    (layout) => {
      layout.orientation = 'Landscape';
    },
    (layout) => {
      layout.paperSize = 'A4';
    },
    (layout) => {
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    },
    (layout) => {
      layout.setPrintTitleRows('$4:$4');
    },
  ];
  const taken: string[] = [];
  for (const one of set) taken.push(await alone(context, one));
  const { pageLayout } = sheet;
  pageLayout.load('orientation,paperSize');
  await context.sync();
  return `${taken.join(' ')}; ${pageLayout.orientation} ${pageLayout.paperSize}`;
}

async function alone(
  context: Excel.RequestContext,
  set: (layout: Excel.PageLayout) => void,
): Promise<string> {
  set(context.workbook.worksheets.getItem('_Thu57').pageLayout);
  return (await refused(() => context.sync()))?.code ?? 'nhận';
}

async function freeze(sheet: Excel.Worksheet): Promise<string> {
  sheet.freezePanes.freezeRows(4);
  const place = sheet.freezePanes.getLocationOrNullObject();
  place.load('address');
  await sheet.context.sync();
  return place.isNullObject ? 'không' : place.address.replace(/.*!/, '').replaceAll('$', '');
}

async function widen(sheet: Excel.Worksheet): Promise<string> {
  const { format } = sheet.getRange('A1').getEntireColumn();
  format.columnWidth = 80;
  format.load('columnWidth');
  await sheet.context.sync();
  return String(Math.round(format.columnWidth));
}

async function autofit(sheet: Excel.Worksheet): Promise<string> {
  sheet.getRange('A1').values = [['Một\nhai']];
  sheet.getUsedRange().format.autofitRows();
  await sheet.context.sync();
  return 'nhận';
}

async function hide(sheet: Excel.Worksheet): Promise<string> {
  sheet.visibility = 'VeryHidden';
  sheet.load('visibility');
  await sheet.context.sync();
  const found = sheet.visibility;
  sheet.visibility = 'Visible';
  await sheet.context.sync();
  return found;
}
