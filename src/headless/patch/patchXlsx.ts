import type { Change } from '../../domain/finding';
import { dropCalcChain, recalculateOnLoad } from './calculation';
import type { Parts } from './package';
import {
  closePackage,
  openPackage,
  readPart,
  relationshipsOf,
  sheetPaths,
  workbookPath,
  writePart,
} from './package';
import { patchSheet } from './patchSheet';
import { withNumberFormat } from './stylesXml';
import { renameColumns } from './tableXml';

/**
 * The same .xlsx with some cells changed: only the XML of those cells, the styles they newly need and what makes
 * Excel calculate anew when it opens the file. All other parts keep their bytes.
 */
export function patchXlsx(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  if (changes.length === 0) return bytes;
  const parts = openPackage(bytes);
  const paths = sheetPaths(parts);
  for (const name of new Set(changes.map(({ sheet }) => sheet))) {
    patchOne(
      parts,
      paths.get(name) ?? '',
      changes.filter(({ sheet }) => sheet === name),
    );
  }
  recalculateOnLoad(parts);
  return closePackage(parts);
}

function patchOne(parts: Parts, path: string, changes: readonly Change[]): void {
  const stylesPath = relationshipsOf(parts, workbookPath(parts)).find(
    ({ type }) => type === 'styles',
  )?.target;
  const restyle = (style: string | undefined, format: string): string => {
    const made = withNumberFormat(readPart(parts, stylesPath ?? 'xl/styles.xml'), style, format);
    writePart(parts, stylesPath ?? 'xl/styles.xml', made.styles);
    return made.style;
  };
  const { xml, lostFormula } = patchSheet(readPart(parts, path), changes, restyle);
  writePart(parts, path, xml);
  renameColumns(parts, path, changes);
  if (lostFormula) dropCalcChain(parts);
}
