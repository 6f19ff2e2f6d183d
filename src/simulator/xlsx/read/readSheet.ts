import { areaOf } from '../../../xlsx/sheet/address';
import type { BookReader } from '../../../xlsx/grid/bookReader';
import { readConditionals } from '../../../xlsx/sheet/conditionalFormats';
import type { BookSheet } from '../../../xlsx/book/openBook';
import { readSheet as readPart } from '../../../xlsx/sheet/readSheet';
import { readTables as readTableParts } from '../../../xlsx/sheet/tables';
import { readValidations as readValidationParts } from '../../../xlsx/sheet/validations';
import { attribute } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { newSheet } from '../../excel/model/book/newWorkbook';
import type { Sheet, Style, Workbook } from '../../excel/model/book/workbook';
import { cellReader, withoutCovered } from './readCells';
import { readConditionalFormat } from './readConditionalFormats';
import { readLinks } from './readLinks';
import { readColumnLines, readHiddenRest, rowLine } from './readLines';
import { readPage } from './readPage';
import { readColor } from './readStyle';
import { readTable } from './readTables';
import { readValidation } from './readValidations';

/** Reads one worksheet into the model. */
export function readSheet(
  workbook: Workbook,
  reader: BookReader,
  part: BookSheet,
  looks: readonly (Style | undefined)[],
): Sheet {
  const sheet = newSheet(workbook, part.name);
  sheet.visibility = part.visibility;
  const sections: XmlElement[] = [];
  const section = (name: string): XmlElement | undefined =>
    sections.find((one) => one.name === name);
  readPart(reader.book, part, {
    row: ({ row, tag }) => {
      const line = rowLine(tag, looks);
      if (line) sheet.rows[row] = line;
    },
    cell: cellReader(sheet, reader, looks),
    section: (one) => sections.push(one),
  });
  readColumnLines(sheet, section('cols'), looks);
  readHiddenRest(sheet, section('sheetFormatPr'));
  readView(sheet, section('sheetViews'));
  sheet.tabColor = readColor(child(section('sheetPr'), 'tabColor')?.tag) ?? '';
  sheet.merges = children(section('mergeCells'), 'mergeCell').flatMap(
    ({ tag }) => areaOf(attribute(tag, 'ref') ?? '') ?? [],
  );
  withoutCovered(sheet);
  readLinks(sheet, reader.book, part, section('hyperlinks'));
  sheet.validations = readValidationParts(sections).map(readValidation);
  sheet.tables = readTableParts(reader.book, part).map((one) => readTable(workbook, one));
  sheet.conditionalFormats = readConditionals(sections).map((one) =>
    readConditionalFormat(workbook, one, reader.styles),
  );
  sheet.page = readPage(section);
  if (section('sheetProtection')) sheet.protection = { options: {} };
  return sheet;
}

function readView(sheet: Sheet, views: XmlElement | undefined): void {
  const [view] = children(views, 'sheetView');
  if (!view) return;
  sheet.showGridlines = shown(view, 'showGridLines');
  sheet.showHeadings = shown(view, 'showRowColHeaders');
  const { tag = '' } = child(view, 'pane') ?? {};
  if (!/^frozen/.test(attribute(tag, 'state') ?? '')) return;
  sheet.frozen = {
    rows: Number(attribute(tag, 'ySplit') ?? 0),
    columns: Number(attribute(tag, 'xSplit') ?? 0),
  };
}

function shown({ tag }: XmlElement, name: string): boolean {
  const value = attribute(tag, name);
  return value !== '0' && value !== 'false';
}
