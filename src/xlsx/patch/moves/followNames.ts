import { attribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import type { Book } from '../../book/openBook';
import type { EditedPackage } from '../../package/editPackage';
import type { NameEdit, SheetPatch } from '../workbookPatch';
import { textEdits } from './followIn';

/** Lets the defined names of a workbook mean the cells that they meant, but for those that a patch sets anew. */
export function followNames(
  parts: EditedPackage,
  { path, sheets }: Book,
  patch: { readonly sheets: readonly SheetPatch[]; readonly names: readonly NameEdit[] },
  follow: (formula: string) => string,
): void {
  const written = new Set(patch.names.map(({ name, sheet = '' }) => keyOf(name, sheet)));
  const scopeOf = (tag: string): string => {
    const name = sheets[Number(attribute(tag, 'localSheetId') ?? NaN)]?.name;
    return patch.sheets.find(({ sheet }) => sheet === name)?.rename ?? name ?? '';
  };
  const text = parts.text(path);
  const list = child(parseXml(text), 'definedNames');
  const all = children(list, 'definedName');
  const edits = all.map((one) =>
    written.has(keyOf(attribute(one.tag, 'name') ?? '', scopeOf(one.tag)))
      ? []
      : nameEdits(one, follow),
  );
  const gone = edits.filter(([edit], index) => edit?.start === all[index]?.start).length;
  if (list && gone > 0 && gone === all.length)
    parts.set(path, text.slice(0, list.start) + text.slice(list.end));
  else if (edits.some((own) => own.length > 0)) parts.set(path, applyEdits(text, edits.flat()));
}

function keyOf(name: string, sheet: string): string {
  return `${sheet} ${name}`.toLowerCase();
}

/** What is printed, in several places, is the places that are left. */
function nameEdits(element: XmlElement, follow: (formula: string) => string): readonly Edit[] {
  const { tag, text, start, end } = element;
  const isOwn = (attribute(tag, 'name') ?? '').startsWith('_xlnm.');
  if (!isOwn) return textEdits(element, follow(text));
  const places = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const left = places.map(follow).filter((one, index) => one !== '#REF!' || one === places[index]);
  if (left.length === 0 && places.length > 0) return [{ start, end, xml: '' }];
  return textEdits(element, left.join(','));
}
