import type { DefinedName, Workbook } from '../excel/model/workbook';
import type { Parts } from './workbookPackage';
import { attribute, decodeXml, text, workbookPath } from './workbookPackage';

/** Defined names; Excel's own (`_xlnm.Print_Titles` …) are page set-up and left out. */
export function readNames(workbook: Workbook, parts: Parts): DefinedName[] {
  const xml = text(parts, workbookPath(parts));
  const found = [...xml.matchAll(/(<definedName(?=[\s>])[^>]*>)([\s\S]*?)<\/definedName>/g)];
  return found.flatMap(([, tag = '', formula = '']) => {
    const name = attribute(tag, 'name') ?? '';
    const sheet = workbook.sheets[Number(attribute(tag, 'localSheetId') ?? -1)];
    if (name === '' || name.startsWith('_xlnm.')) return [];
    const visible = attribute(tag, 'hidden') !== '1';
    const comment = attribute(tag, 'comment') ?? '';
    return [
      {
        name,
        formula: `=${decodeXml(formula)}`,
        comment,
        visible,
        ...(sheet ? { sheet: sheet.id } : {}),
      },
    ];
  });
}
