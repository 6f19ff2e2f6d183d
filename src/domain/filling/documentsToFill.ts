import type { Facts } from '../facts';
import { cellAddress } from '../place';
import { DOCUMENTS } from '../sheets';
import { headerKey } from '../letters/vietnamese';
import { fillingPart, type FillingPart } from './fillingPart';
import { isReported } from './isReported';

/** Where the report counts or lists documents: one issued in this period, none of those that the last one left. */
export function documentsToFill(facts: Facts): FillingPart {
  const { present, sheet, headerRow, columns, rows } = facts.entries.documents;
  if (!present || headerRow === 0 || !isReported(facts, DOCUMENTS, 'vb'))
    return fillingPart(sheet, 0, []);
  const before = knownBefore(facts);
  const issued = rows.filter(({ group }) => !group).map(({ cells }) => cells);
  const ofPeriod = issued.some(
    ({ code, abstract }) => !before.has((code.text || abstract.text).trim()),
  );
  if (ofPeriod) return fillingPart(sheet, 1, []);
  const cell = cellAddress(rows.at(-1)?.row ?? headerRow, columns.level ?? columns.code ?? 0);
  return fillingPart(sheet, 1, [{ at: { sheet, cell }, label: 'văn bản của kỳ này', ifAny: true }]);
}

function knownBefore({ entries: { previous, documents } }: Facts): ReadonlySet<string> {
  const rows = previous?.get(headerKey(documents.sheet)) ?? [];
  return new Set(rows.map(({ key }) => key.trim()));
}
