/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   these rules know only a sync of a variable named context, and take every value for a proxy's. */
import { addMarks } from '../marks/addMarks';
import { removeMarks } from '../marks/removeMarks';
import { formulaOf, queueRules } from '../marks/sheetRules';
import { isSentinel } from '../marks/sentinel';
import type { Probe } from './probe';
import { TEST_SHEET } from './probe';

/** Conditional formats: what ids mean, where new ones go, and whether ours and the user's keep apart. */
export const MARK_PROBES: readonly Probe[] = [
  { id: 'P03', title: 'Ba quy tắc: số hiệu, thứ tự, công thức', find: listRules },
  {
    id: 'P04',
    title: 'Hai quy tắc riêng cạnh dấu của phần mềm, đánh dấu lại rồi gỡ',
    expected: '2 riêng, 0 của phần mềm',
    find: markTwice,
  },
  { id: 'P05', title: 'Quy tắc trên A1,C3:C5', expected: 'A1,C3:C5', find: markAreas },
  { id: 'P06', title: 'Quy tắc trên địa chỉ 7.990 ký tự', expected: '1 quy tắc', find: markMany },
  {
    id: 'P07',
    title: 'Tìm dấu cạnh các loại quy tắc khác',
    expected: '0 của phần mềm',
    find: besideOthers,
  },
];

async function listRules(sheet: Excel.Worksheet): Promise<string> {
  for (const number of [1, 2, 3]) addRule(sheet.getRange('A1:A9'), `=ROW()=${number}`);
  return rulesOf(sheet);
}

async function rulesOf(sheet: Excel.Worksheet): Promise<string> {
  const { conditionalFormats: rules } = sheet.getRange();
  rules.load('items/id,items/priority,items/type,items/customOrNullObject/rule/formula');
  await sheet.context.sync();
  return rules.items
    .map((rule) => `${rule.id} ${rule.priority} ${formulaOf(rule) ?? ''}`)
    .join('; ');
}

async function markTwice(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  addRule(sheet.getRange('A1:A9'), '=ROW()=1');
  const cells = [{ sheet: TEST_SHEET, kind: 'L', addresses: ['A1', 'B2:B4'] }] as const;
  await addMarks(context, cells, {});
  addRule(sheet.getRange('A1:A9'), '=ROW()=2');
  await removeMarks(context, [TEST_SHEET]);
  await addMarks(context, cells, {});
  await removeMarks(context, [TEST_SHEET]);
  const { conditionalFormats: rules } = sheet.getRange();
  rules.load('items/type,items/customOrNullObject/rule/formula');
  await context.sync();
  const own = rules.items.filter((rule) => isSentinel(formulaOf(rule))).length;
  return `${rules.items.length - own} riêng, ${own} của phần mềm`;
}

async function markAreas(sheet: Excel.Worksheet): Promise<string> {
  addRule(sheet.getRanges('A1,C3:C5'), '=1=1');
  const areas = sheet.getRange().conditionalFormats.getItemAt(0).getRanges();
  areas.load('address');
  await sheet.context.sync();
  return areas.address.replace(/[^,]*!/g, '').replaceAll(' ', '');
}

async function markMany(sheet: Excel.Worksheet): Promise<string> {
  let address = 'A1';
  for (let row = 3; address.length < 7_984; row += 2) address += `,A${row}`;
  addRule(sheet.getRanges(address), '=1=1');
  const count = sheet.getRange().conditionalFormats.getCount();
  await sheet.context.sync();
  return `${count.value} quy tắc`;
}

async function besideOthers(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<string> {
  const { conditionalFormats: rules } = sheet.getRange('A1:A9');
  for (const formula1 of ['=1', '=2'])
    rules.add('CellValue').cellValue.rule = { formula1, operator: 'EqualTo' };
  rules.add('ColorScale');
  rules.add('DataBar');
  rules.add('IconSet');
  await context.sync();
  const ask = queueRules(context, TEST_SHEET);
  await context.sync();
  return `${ask().own.length} của phần mềm`;
}

function addRule(
  { conditionalFormats }: Pick<Excel.Range | Excel.RangeAreas, 'conditionalFormats'>,
  formula: string,
): void {
  const { custom } = conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = '#C6E0B4';
}
