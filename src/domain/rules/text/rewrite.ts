import type { Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Change } from '../../findings/finding';
import { parseAddress, type Place } from '../../place';
import { freeCells } from '../../tables/freeCells';
import type { Facts } from '../../facts';
import { textChange } from './textChange';

/** Mends the raw text of a sentence's cell; `undefined` where that changes nothing (what is wrong came from a field). */
export function rewrite(
  facts: Facts,
  { at }: { readonly at: Place },
  mend: (raw: string) => string,
): Change | undefined {
  const raw = rawAt(facts, at);
  const after = typeof raw === 'string' ? mend(raw) : undefined;
  return typeof raw !== 'string' || after === undefined || after === raw
    ? undefined
    : textChange(at, raw, after);
}

/** What stands in a cell that words came from. */
function rawAt(facts: Facts, at: Place): Entry['raw'] | undefined {
  const { info, outline, tasks, targets, documents, figures } = facts.entries;
  if (at.sheet === info.sheet) {
    return [...info.items.values()].find(({ entry }) => entry.at.cell === at.cell)?.entry.raw;
  }
  return (
    inTable(outline, at) ??
    inTable(tasks, at) ??
    inTable(targets, at) ??
    inTable(documents, at) ??
    inTable(figures, at) ??
    freeCells(facts).find((cell) => cell.at.sheet === at.sheet && cell.at.cell === at.cell)?.raw
  );
}

function inTable<K extends string>({ sheet, rows }: Table<K>, at: Place): Entry['raw'] | undefined {
  const place = sheet === at.sheet ? parseAddress(at.cell) : undefined;
  const row = place && rows.find((one) => one.row === place.row + 1);
  return row && Object.values<Entry>(row.cells).find((entry) => entry.at.cell === at.cell)?.raw;
}
