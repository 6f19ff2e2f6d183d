import type { Facts } from '../facts';
import { figuresToFill } from './figuresToFill';
import { infoToFill } from './infoToFill';
import { type FillingPart, fillingPart } from './fillingPart';
import { targetsToFill, tasksToFill } from './rowsToFill';
import { wordsToFill } from './wordsToFill';
import { untouchedSheets } from '../periods/untouched/untouchedSheets';
import { cellAddress } from '../place';
import { DOCUMENTS } from '../sheets';
import { headerKey } from '../letters/vietnamese';
import { isReported } from './isReported';

/** How far the workbook is filled, part by part in the order of the work, counted over what this report needs. */
export function fillingGuide(facts: Facts): readonly FillingPart[] {
  const parts = [
    infoToFill,
    figuresToFill,
    targetsToFill,
    tasksToFill,
    documentsToFill,
    wordsToFill,
  ];
  const sheets = parts.map((part) => part(facts)).filter(({ needed }) => needed > 0);
  return [...sheetsToAdd(facts), ...sheets, ...sheetsToRenew(facts)];
}

/** Free sheets that still hold nothing but the last period's numbers. */
function sheetsToRenew({ entries }: Facts): readonly FillingPart[] {
  return untouchedSheets(entries).map(({ sheet }) =>
    fillingPart(sheet, 1, [{ at: { sheet, cell: 'A1' }, label: sheet, kept: true }]),
  );
}

/** Sheets that the report wants and that are gone or were renamed: Tạo mẫu brings them back. */
function sheetsToAdd({ entries: { problems } }: Facts): readonly FillingPart[] {
  return problems.flatMap((problem) => {
    // One that an office may do without is a warning of Kiểm tra.
    if (problem.kind !== 'missing-sheet' || problem.optional) return [];
    const { name } = problem;
    return [fillingPart(name, 1, [{ at: { sheet: name, cell: 'A1' }, label: name, gone: true }])];
  });
}

/** Where the report counts or lists documents: one issued in this period, none of those that the last one left. */
function documentsToFill(facts: Facts): FillingPart {
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
