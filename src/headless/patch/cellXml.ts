import type { CellValue } from '../../domain/grid';
import { escapeXml } from './xml';

/** A cell as XML. A text beginning with `=` is a formula unless `text` says that the cell is formatted as Text. */
export function cellXml(
  prefix: string,
  address: string,
  style: string | undefined,
  value: CellValue,
  text: boolean,
): string {
  const c = `${prefix}c`;
  const open = `<${c} r="${address}"${style === undefined ? '' : ` s="${style}"`}`;
  if (value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><${prefix}v>${value}</${prefix}v></${c}>`;
  if (typeof value === 'boolean')
    return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${c}>`;
  if (value.startsWith('=') && !text) {
    return `${open}><${prefix}f>${escapeXml(value.slice(1))}</${prefix}f></${c}>`;
  }
  const t = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${t}</${prefix}is></${c}>`;
}
