import { attribute } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { child, children } from '../../package/xml/element';

/** Formats that a file names by number only (ECMA-376, 18.8.30), as Excel's English interface calls them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers of East Asian dates (27–36, 50–58): their looks follow the machine, dates they are everywhere. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** The number under which a file knows a format without writing it out. */
export function builtInNumber(format: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, code]) => code === format);
  return found && Number(found[0]);
}

/** The number format of every cell style (`cellXfs`) in order. */
export function readFormats(styles: XmlElement | undefined): readonly string[] {
  const own = customFormats(styles);
  return children(child(styles, 'cellXfs'), 'xf').map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? 'm/d/yyyy' : 'General');
  });
}

/** The formats that the file writes out, by number. */
export function customFormats(styles: XmlElement | undefined): ReadonlyMap<number, string> {
  const written = children(child(styles, 'numFmts'), 'numFmt').map(({ tag }) => {
    const code = attribute(tag, 'formatCode') ?? 'General';
    return [Number(attribute(tag, 'numFmtId')), code === '' ? 'General' : code] as const;
  });
  return new Map(written);
}

/** Whether a number of this format is a day or a time. Quoted words, brackets and escaped letters do not count. */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@') return false;
  const [first = ''] = format
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  return /[dmyhs]/i.test(first.replace(/general/i, ''));
}
