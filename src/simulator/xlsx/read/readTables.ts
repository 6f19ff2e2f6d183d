import type { TableXml } from '../../../xlsx/sheet/tables';
import { attribute, isTrue } from '../../../package/xml/attributes';
import { child } from '../../../package/xml/element';
import { newId } from '../../excel/model/book/newWorkbook';
import type { Table, Workbook } from '../../excel/model/book/workbook';

/** A table of a sheet as the model has it. */
export function readTable(
  workbook: Workbook,
  { name, area, headerRows, totalsRows, root }: TableXml,
): Table {
  const { tag = '' } = child(root, 'tableStyleInfo') ?? {};
  return {
    id: String(newId(workbook)),
    name,
    area,
    style: attribute(tag, 'name') ?? '',
    showHeaders: headerRows > 0,
    showTotals: totalsRows > 0,
    showBandedRows: isTrue(attribute(tag, 'showRowStripes')),
    showBandedColumns: isTrue(attribute(tag, 'showColumnStripes')),
    showFilterButton: child(root, 'autoFilter') !== undefined,
  };
}
