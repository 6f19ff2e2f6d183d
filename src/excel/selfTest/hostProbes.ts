/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   these rules know only a sync of a variable named context, and take every value for a proxy's. */
import { supports } from '../requests/run';
import type { Probe } from './probe';
import { TEST_SETTING } from './probe';

/** Which Excel it is, and what it says of things that are not there. */
export const HOST_PROBES: readonly Probe[] = [
  { id: 'P01', title: 'Bản Excel, vùng, dấu số', find: describeHost },
  { id: 'P02', title: 'Hỏi thứ không có', expected: 'true true true', find: askNothing },
  {
    id: 'P27',
    title: 'Giá trị cài đặt có mảng và đối tượng',
    expected: '{"a":[1,"hai",{"b":true}]}',
    find: keepSetting,
  },
  {
    id: 'P28',
    title: 'Sự kiện khi phần mềm tự ghi',
    expected: 'ThisLocalAddin',
    find: hearOwnWrite,
  },
];

async function describeHost(
  _: Excel.Worksheet,
  { application }: Excel.RequestContext,
): Promise<string> {
  const { cultureInfo } = application;
  cultureInfo.load('name');
  cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
  cultureInfo.datetimeFormat.load('shortDatePattern');
  await application.context.sync();
  const { numberDecimalSeparator: point, numberGroupSeparator: group } = cultureInfo.numberFormat;
  const levels = Array.from({ length: 25 }, (__, index) => `1.${25 - index}`);
  const { diagnostics, displayLanguage, contentLanguage } = officeContext();
  return [
    diagnostics ? `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}` : 'Excel',
    `ExcelApi ${levels.find(supports) ?? '?'}`,
    `SharedRuntime ${String(Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))}`,
    `${displayLanguage ?? '?'} ${contentLanguage ?? '?'} ${cultureInfo.name}`,
    `${point} ${group} ${cultureInfo.datetimeFormat.shortDatePattern}`,
  ].join('; ');
}

/** Outside a real Excel much of it is missing. */
function officeContext(): Partial<Office.Context> {
  return Office.context;
}

async function askNothing(_: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  const { worksheets, tables } = context.workbook;
  const used = worksheets.getItemOrNullObject('_Khong57').getUsedRangeOrNullObject(true);
  const table = tables.getItemOrNullObject('tblKhong57');
  const range = table.getRange();
  const { worksheet } = table;
  used.load('address');
  range.load('address');
  worksheet.load('name');
  await context.sync();
  return [used, range, worksheet].map(({ isNullObject }) => String(isNullObject)).join(' ');
}

async function keepSetting(
  _: Excel.Worksheet,
  { workbook }: Excel.RequestContext,
): Promise<string> {
  workbook.settings.add(TEST_SETTING, { a: [1, 'hai', { b: true }] });
  const setting = workbook.settings.getItem(TEST_SETTING);
  setting.load('value');
  await workbook.context.sync();
  const found = JSON.stringify(setting.value);
  setting.delete();
  await workbook.context.sync();
  return found;
}

async function hearOwnWrite(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<string> {
  const heard: string[] = [];
  const handler = sheet.onChanged.add(async ({ triggerSource }) => {
    heard.push(triggerSource);
    return Promise.resolve();
  });
  await context.sync();
  sheet.getRange('A1').values = [[1]];
  await context.sync();
  await new Promise((resolve) => setTimeout(resolve, 400));
  handler.remove();
  await context.sync();
  return heard.join(' ') || 'không có sự kiện';
}
