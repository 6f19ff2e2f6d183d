import { toDay, type Day } from './date';

/** `16/5/2026`, `16/5`: day, month and year are groups; what may stand around it is for its reader to say. */
export const WRITTEN_DAY = String.raw`(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{4}))?`;

/** … with its year, and no longer a number or another slash behind it. */
export const FULL_DAY = String.raw`(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})(?![\d/])`;

type Digits = string | number | undefined;

/** The day that three numbers name as they were written; `undefined` where one lacks, or there is no such day. */
export function writtenDay(day: Digits, month: Digits, year: Digits): Day | undefined {
  return toDay({ year: Number(year), month: Number(month), day: Number(day) });
}
