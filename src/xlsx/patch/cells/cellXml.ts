import type { Content } from '../../sheet/sheetData';
import { cellAddress } from '../../../domain/place';
import { encodeXml } from '../../../package/xml/text';
import { encodeEscapes } from '../../escapes';
import type { CellEdit } from '../workbookPatch';

/** What the writing of cells needs to know of the workbook. */
export interface CellWriter {
  readonly prefix: string;
  /** Index of a shared text with runs of its own whose plain text is this. */
  readonly richText: (text: string) => number | undefined;
  /** A number as the workbook counts: days from 1904 are shifted, by the format of the style. */
  readonly number: (value: number, style: number) => number;
}

/** A cell as XML. */
export function cellXml(
  writer: CellWriter,
  { row, column, content, formula }: CellEdit,
  style: number | undefined,
): string {
  const { prefix } = writer;
  const attributes = `r="${cellAddress(row, column)}"${style === undefined ? '' : ` s="${style}"`}`;
  const c = `${prefix}c`;
  const f = formula === undefined ? '' : `<${prefix}f>${encodeXml(formula.slice(1))}</${prefix}f>`;
  if (content === undefined || content === null)
    return f === '' ? `<${c} ${attributes}/>` : `<${c} ${attributes}>${f}</${c}>`;
  const { type, inner } = valueXml(writer, content, style ?? 0, f !== '');
  return `<${c} ${attributes}${type}>${f}${inner}</${c}>`;
}

/** The type attribute's value and the XML of a formula's result. */
export function resultXml(
  writer: CellWriter,
  result: Content,
  style: number,
): { readonly type: string | undefined; readonly inner: string } {
  const { type, inner } = valueXml(writer, result, style, true);
  return { type: /t="(\w+)"/u.exec(type)?.[1], inner };
}

function valueXml(
  writer: CellWriter,
  content: Content,
  style: number,
  isResult: boolean,
): { readonly type: string; readonly inner: string } {
  const { prefix } = writer;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof content === 'number')
    return { type: '', inner: v(String(writer.number(content, style))) };
  if (typeof content === 'boolean') return { type: ' t="b"', inner: v(content ? '1' : '0') };
  if (typeof content === 'object') return { type: ' t="e"', inner: v(encodeXml(content.error)) };
  const text = encodeXml(encodeEscapes(content));
  if (isResult) return { type: ' t="str"', inner: v(text) };
  const rich = writer.richText(content);
  if (rich !== undefined) return { type: ' t="s"', inner: v(String(rich)) };
  const t = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
  return { type: ' t="inlineStr"', inner: `<${prefix}is>${t}</${prefix}is>` };
}
