import { tryParseAddress } from '../excel/model/address';
import { newId } from '../excel/model/newWorkbook';
import type { Table, Workbook } from '../excel/model/workbook';
import type { Parts, SheetPart } from './workbookPackage';
import { attribute, elements, isTrue, text } from './workbookPackage';

/** The tables of a sheet, from the parts that it refers to. */
export function readTables(workbook: Workbook, parts: Parts, sheet: SheetPart): Table[] {
  const paths = sheet.targets.filter((one) => one.type.endsWith('/table')).map((one) => one.target);
  return paths.flatMap((path) => readTable(workbook, text(parts, path)));
}

function readTable(workbook: Workbook, xml: string): Table[] {
  const [tag = ''] = elements(xml, 'table');
  const [look = ''] = elements(xml, 'tableStyleInfo');
  const area = tryParseAddress(attribute(tag, 'ref') ?? '');
  if (!area) return [];
  const table: Table = {
    id: String(newId(workbook)),
    name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
    area,
    style: attribute(look, 'name') ?? '',
    showHeaders: attribute(tag, 'headerRowCount') !== '0',
    showTotals: Number(attribute(tag, 'totalsRowCount') ?? 0) > 0,
    showBandedRows: isTrue(attribute(look, 'showRowStripes')),
    showBandedColumns: isTrue(attribute(look, 'showColumnStripes')),
    showFilterButton: elements(xml, 'autoFilter').length > 0,
  };
  return [table];
}
