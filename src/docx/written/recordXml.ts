import type {
  RecordedBlock,
  RecordedFigure,
  RecordedTable,
  RecordedText,
  ReportRecord,
} from '../../domain/report/record/record';
import { escapeXml } from '../xml/escape';
import { XML } from '../package/part';

/** Namespace of the part by which every program finds it. */
export const RECORD = 'urn:bao-cao-57:report';

/** A part of a newer version is refused, never guessed at. */
export const RECORD_VERSION = 1;

/** What a document carries of what was written, as XML; fields beyond a tag's length stand by their number. */
export function recordXml(record: ReportRecord, longFields: readonly string[]): string {
  const root = attributes({
    version: String(RECORD_VERSION),
    written: record.written,
    draft: record.draft ? '1' : '0',
    workbook: record.workbook,
    unit: record.unit,
    period: record.period,
  });
  return [
    `${XML}<report xmlns="${RECORD}"${root}>`,
    ...record.figures.map((figure) => figureXml(figure, longFields)),
    ...record.tables.map(tableXml),
    ...record.blocks.map(blockXml),
    '</report>',
  ].join('');
}

function figureXml(
  { field, text, at, ...before }: RecordedFigure,
  long: readonly string[],
): string {
  const number = long.indexOf(field) + 1;
  const tag = number > 0 ? { t: `#${number}`, field } : { t: field };
  return `<f${attributes({ ...tag, x: text, ...earlier(before), at })}/>`;
}

function tableXml({ tag, source, at, typed, index, columns, rows }: RecordedTable): string {
  const heads = columns.map((column) => column.replaceAll('|', '¦')).join('|');
  const start = attributes({ t: tag, source, at, typed, index: String(index), columns: heads });
  const body = rows.map((row) => `<r at="${row.at}">${row.cells.map(cellXml).join('')}</r>`);
  return `<table${start}>${body.join('')}</table>`;
}

function cellXml({ text, ...before }: RecordedText): string {
  return `<c${attributes(earlier(before))}>${escapeXml(text)}</c>`;
}

function blockXml({ tag, at, typed, index, text, ...before }: RecordedBlock): string {
  const start = attributes({ t: tag, at, typed, index: String(index), ...earlier(before) });
  return `<block${start}>${escapeXml(text)}</block>`;
}

function earlier({ was, seen }: Omit<RecordedText, 'text'>): Record<string, string | undefined> {
  return { was, seen };
}

/** Line breaks and tabs in an attribute would come back as blanks. */
function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      const text = escapeXml(value).replace(/[\n\t\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      return ` ${name}="${text}"`;
    })
    .join('');
}
