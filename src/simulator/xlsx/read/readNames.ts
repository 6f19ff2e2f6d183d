import { attribute, isTrue } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import type { DefinedName, Sheet } from '../../excel/model/book/workbook';

/** Defined names; Excel's own (`_xlnm.Print_Titles` …) are page set-up and left out. */
export function readNames(
  workbook: XmlElement,
  sheetAt: (index: number) => Sheet | undefined,
): DefinedName[] {
  return children(child(workbook, 'definedNames'), 'definedName').flatMap(({ tag, text }) => {
    const name = attribute(tag, 'name') ?? '';
    if (name === '' || name.startsWith('_xlnm.')) return [];
    const sheet = sheetAt(Number(attribute(tag, 'localSheetId') ?? -1));
    return [
      {
        name,
        formula: `=${text.trim()}`,
        comment: attribute(tag, 'comment') ?? '',
        visible: !isTrue(attribute(tag, 'hidden')),
        ...(sheet ? { sheet: sheet.id } : {}),
      },
    ];
  });
}
