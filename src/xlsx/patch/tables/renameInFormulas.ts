import type { EditedPackage } from '../../package/editPackage';
import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import { scanXml } from '../../../package/xml/scanXml';
import { encodeXml } from '../../../package/xml/text';

const FORMULAS = new Set([
  'f',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'definedName',
  'formula',
  'formula1',
]);

/** Lets every formula of the workbook that names a table's column follow its new name. */
export function renameInFormulas(parts: EditedPackage, before: string, after: string): void {
  const [from, to] = [`[${encodeXml(escaped(before))}]`, `[${encodeXml(escaped(after))}]`];
  for (const path of parts
    .paths()
    .filter((one) => /\/(?:worksheets|tables)\/[^/]+\.xml$|workbook\.xml$/i.test(one))) {
    const text = parts.text(path);
    if (!text.includes(from)) continue;
    const edits = formulasWith(text, from).map(({ start, end }) => ({
      start,
      end,
      xml: text.slice(start, end).replaceAll(from, to),
    }));
    if (edits.length > 0) parts.set(path, applyEdits(text, edits));
  }
}

/** Brackets, quotes and `#` in a column's name are written with a quote before them. */
function escaped(name: string): string {
  return name.replace(/['[\]#]/g, "'$&");
}

function formulasWith(text: string, sign: string): readonly Omit<Edit, 'xml'>[] {
  const found: Omit<Edit, 'xml'>[] = [];
  let from = -1;
  const scanner = scanXml({
    open: (tag, name, _, start) => {
      from = FORMULAS.has(name) ? start + tag.length : -1;
    },
    close: (_, __, start) => {
      if (from >= 0 && start > from && text.slice(from, start).includes(sign))
        found.push({ start: from, end: start });
      from = -1;
    },
  });
  scanner.push(text);
  scanner.end();
  return found;
}
