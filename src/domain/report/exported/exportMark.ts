import type { Facts } from '../../facts';
import { digestOf } from '../../periods/digest';
import type { Steps } from '../../memo/steps';
import { composeSteps } from '../composeReport';
import { EXPORTED } from './exported';
import { printedValues } from './printedValues';
import { asRecord } from '../../asRecord';

/** What the report exported last said, as fingerprints: no text of it leaves its own sheet. */
export interface ExportMark {
  /** ISO 8601. */
  readonly at: string;
  /** Name of the file. */
  readonly file: string;
  /** The period in words: another one's report is no longer this one's. */
  readonly period: string;
  readonly draft: boolean;
  /** By what a printed value is known. */
  readonly values: Readonly<Record<string, string>>;
}

/** The mark of a report that was just exported. */
export function* exportMarkSteps(
  facts: Facts,
  about: Pick<ExportMark, 'at' | 'file' | 'draft'>,
): Steps<ExportMark> {
  const { record, titles = new Map<string, string>() } = yield* composeSteps(facts, about);
  const printed = record ? printedValues(record, titles) : [];
  return {
    ...about,
    period: record?.period ?? '',
    values: Object.fromEntries(printed.map(({ key, text }) => [keyOf(key), fingerprint(text)])),
  };
}

/** By what a printed value is known in the mark: a fingerprint, too, for names of rows are words of the report. */
export function keyOf(key: string): string {
  return fingerprint(key);
}

/** A short fingerprint of a text. */
export function fingerprint(text: string): string {
  const codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return digestOf(codes);
}

/** The mark that a workbook keeps; `undefined` where there is none, or none that makes sense. */
export function readExportMark(
  settings: Readonly<Record<string, unknown>>,
): ExportMark | undefined {
  const { at, file, period, draft, values } = asRecord(settings[EXPORTED]);
  if (typeof at !== 'string' || typeof file !== 'string' || typeof period !== 'string')
    return undefined;
  const texts = Object.entries(asRecord(values)).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return { at, file, period, draft: draft === true, values: Object.fromEntries(texts) };
}
