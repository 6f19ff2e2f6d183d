import { attribute, escapeXml, withAttribute } from './xml';

/** Number formats that Excel knows by number (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  General: '0',
  '0': '1',
  '0.00': '2',
  '#,##0': '3',
  '#,##0.00': '4',
  '0%': '9',
  '0.00%': '10',
  '@': '49',
};

/** Adds to the workbook's styles a copy of one cell style with another number format; gives the new styles and its index. */
export function withNumberFormat(
  styles: string,
  style: string | undefined,
  format: string,
): { readonly styles: string; readonly style: string } {
  const { styles: known, id } = withFormat(styles, format);
  const list = /<((?:\w+:)?cellXfs)(?=[\s>])[^>]*>([\s\S]*?)<\/\1\s*>/.exec(known);
  if (!list) throw new RangeError('The workbook has no cell styles.');
  const [whole, , inner = ''] = list;
  const xfs: readonly string[] =
    inner.match(/<(?:\w+:)?xf(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf\s*>)/g) ?? [];
  const copy = reformatted(xfs[Number(style ?? 0)] ?? xfs[0] ?? '<xf/>', id);
  const existing = xfs.indexOf(copy);
  if (existing >= 0) return { styles: known, style: String(existing) };
  const open = whole.slice(0, whole.indexOf('>') + 1);
  const close = whole.slice(whole.lastIndexOf('<'));
  const list2 = `${withAttribute(open, 'count', String(xfs.length + 1))}${inner}${copy}${close}`;
  return { styles: known.replace(whole, () => list2), style: String(xfs.length) };
}

function reformatted(xf: string, numberFormat: string): string {
  const end = xf.indexOf('>') + 1;
  const tag = withAttribute(
    withAttribute(xf.slice(0, end), 'numFmtId', numberFormat),
    'applyNumberFormat',
    '1',
  );
  return tag + xf.slice(end);
}

/** The number of a format, adding the format to the styles where it is new. */
function withFormat(
  styles: string,
  format: string,
): { readonly styles: string; readonly id: string } {
  const known = BUILT_IN[format] ?? customId(styles, format);
  if (known !== undefined) return { styles, id: known };
  const ids = [...styles.matchAll(/numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  const id = String(Math.max(163, ...ids) + 1);
  return { styles: addFormat(styles, id, format), id };
}

function customId(styles: string, format: string): string | undefined {
  const tags = [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].map(([tag]) => tag);
  const found = tags.find((tag) => attribute(tag, 'formatCode') === format);
  return found && attribute(found, 'numFmtId');
}

function addFormat(styles: string, id: string, format: string): string {
  const prefix = /<(\w+:)?styleSheet/.exec(styles)?.[1] ?? '';
  const one = `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`;
  const list = /<(?:\w+:)?numFmts(?=[\s>])[^>]*>/.exec(styles)?.[0];
  if (list !== undefined) {
    const count = Number(attribute(list, 'count') ?? 0) + 1;
    return styles.replace(list, () => withAttribute(list, 'count', String(count)) + one);
  }
  const root = /<(?:\w+:)?styleSheet(?=[\s>])[^>]*>/.exec(styles)?.[0] ?? '';
  return styles.replace(root, () => `${root}<${prefix}numFmts count="1">${one}</${prefix}numFmts>`);
}
