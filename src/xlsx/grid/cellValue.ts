import type { CellValue } from '../../domain/grid';
import type { BookReader } from './bookReader';
import type { CellXml, Content } from '../sheet/sheetData';
import { contentOf } from '../sheet/sheetData';

/** Days between the two counts that a workbook may keep; see `date1904`. */
export const DAYS_TO_1904 = 1462;

/** A cell's contents; days are counted from 1900 whatever the workbook's own count. */
export function cellContent(reader: BookReader, cell: CellXml): Content | undefined {
  const content = contentOf(cell, reader.strings);
  const old = reader.book.date1904 && typeof content === 'number' && cell.type !== 'd';
  return old && reader.dates[cell.style ?? 0] ? content + DAYS_TO_1904 : content;
}

/** A cell's contents as a grid holds them: `undefined` where nothing, an error as its text. */
export function contentValue(reader: BookReader, cell: CellXml): CellValue | undefined {
  const content = cellContent(reader, cell);
  return typeof content === 'object' ? content.error : content;
}
