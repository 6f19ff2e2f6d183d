import { strToU8, zipSync } from 'fflate';
import type { ChartBlock } from '../../domain/report/block';
import { cellAddress } from '../../domain/place';
import { contentTypesXml, WORKBOOK } from '../package/contentTypes';
import { relationshipsXml } from '../package/relationships';
import { XML } from '../package/part';
import { escapeXml } from '../xml/escape';
import { RELATIONSHIP } from '../xml/namespaces';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The chart's figures as a small .xlsx: categories in column A, one column a series, names in row 1. */
export function workbook(chart: ChartBlock): Uint8Array {
  const parts = [
    { path: 'xl/workbook.xml', contentType: `${WORKBOOK}.main+xml` },
    { path: 'xl/worksheets/sheet1.xml', contentType: SHEET },
  ];
  const book = { id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' };
  const sheet = { id: 'sheet1', type: 'worksheet', target: 'worksheets/sheet1.xml' };
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypesXml(parts)),
      '_rels/.rels': strToU8(relationshipsXml([book])),
      'xl/workbook.xml': strToU8(WORKBOOK_XML),
      'xl/_rels/workbook.xml.rels': strToU8(relationshipsXml([sheet])),
      'xl/worksheets/sheet1.xml': strToU8(sheetXml(chart)),
    },
    { mtime: new Date(1980, 0, 1) },
  );
}

const WORKBOOK_XML = `${XML}<workbook ${MAIN} ${RELATIONSHIP}><sheets><sheet name="Sheet1" sheetId="1" r:id="sheet1"/></sheets></workbook>`;

function sheetXml({ categories, series }: ChartBlock): string {
  const header = ['', ...series.map(({ name }) => name)];
  const rows = categories.map((category, at) => [
    category,
    ...series.map(({ values }) => values[at]),
  ]);
  return `${XML}<worksheet ${MAIN}><sheetData>${[header, ...rows].map(rowXml).join('')}</sheetData></worksheet>`;
}

function rowXml(cells: readonly (string | number | undefined)[], row: number): string {
  const xml = cells.map((value, column) => cellXml(value, cellAddress(row, column)));
  return `<row r="${row + 1}">${xml.join('')}</row>`;
}

function cellXml(value: string | number | undefined, address: string): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
}
