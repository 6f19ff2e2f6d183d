import type { Facts } from '../../facts';
import { sameName } from '../../letters/vietnamese';
import type { Steps } from '../../memo/steps';
import { composeSteps } from '../composeReport';
import { keyOf, readExportMark, fingerprint, type ExportMark } from './exportMark';
import { printedValues } from './printedValues';

/** What has changed since the report was exported, by the names of figures and rows. */
export interface ChangedSinceExport {
  readonly file: string;
  /** ISO 8601. */
  readonly at: string;
  readonly changed: readonly string[];
  /** Printed then, and no longer there: only their number is known. */
  readonly gone: number;
}

/** Compares what the report would print now with the fingerprints kept at its export; `undefined` where all is the same. */
export function* changedSinceSteps(facts: Facts): Steps<ChangedSinceExport | undefined> {
  const mark = readExportMark(facts.entries.settings);
  if (!mark) return undefined;
  const { record, titles = new Map<string, string>() } = yield* composeSteps(facts, {
    draft: mark.draft,
  });
  if (!record || !sameName(record.period, mark.period)) return undefined;
  const printed = printedValues(record, titles);
  const changed = printed.filter(({ key, text }) => mark.values[keyOf(key)] !== fingerprint(text));
  const gone = countGone(mark, new Set(printed.map(({ key }) => keyOf(key))));
  if (changed.length + gone === 0) return undefined;
  const { file, at } = mark;
  return { file, at, changed: [...new Set(changed.map(({ name }) => name))], gone };
}

function countGone({ values }: ExportMark, now: ReadonlySet<string>): number {
  return Object.keys(values).filter((key) => !now.has(key)).length;
}
