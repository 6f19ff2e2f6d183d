import type { Facts } from '../../../facts';
import { fromDay, printDay, toDay, type Day } from '../../../number/dates/date';
import { dayLike } from '../../../number/dates/dayLike';
import { nearestDay, whyNoDay } from '../../../number/dates/nearestDay';
import { writtenDay } from '../../../number/dates/writtenDay';
import type { Rule } from '../../rule';
import { typedTexts } from '../../text/typedTexts';
import { quote } from '../../text/quote';
import { likelyDays } from './likelyDays';
import { oddWeekdays } from './oddWeekdays';
import { nameOfDay } from './weekdays';
import { reportPeriod } from '../reportPeriod';

const NAMED =
  /(?:(?:(thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[,\s(]*)(?:ngày\s+)?|ngày\s+)(\d{1,2})(?:\s?\/\s?|\s+tháng\s+)(\d{1,2})(?:(?:\s?\/\s?|\s+năm\s+)(\d{4}))?(?![\d/]|\s*(?:giờ|h(?!\p{L})))/giu;
/** `ngày 14/9/2026 (thứ Hai)`. */
const WEEKDAY_BEHIND =
  /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}) ?\((?:nhằm )?(thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?!\p{L})/giu;
/** `thứ Hai 13/10`, `Chủ nhật ngày 11/10`; neither the second of several (`thứ hai`) nor a ratio (`10/12 hộ`). */
const YEARLESS =
  /(?<!\p{L})([Tt]hứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]hủ [Nn]hật)[,\s(]*(?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?=[,.;:)]?\s*$|[,.;:)]\s|\s(?:và|với|có|là|đến|tại|do|đã|sẽ|thì|mới)(?!\p{L}))/gu;
/** Neither part of a document's number nor of a ratio: those of this century's years only. */
const FULL =
  /(?<![\d.,/\p{L}-]|(?:ngày|số:?)\s+)(\d{1,2})\/(\d{1,2})\/(20\d{2})(?![\d\p{L}/-]|\s?[\p{L}%]*\s?(?:hồ sơ|văn bản|%))/giu;
export const ky15NoSuchDay: Rule = {
  id: 'KY15',
  title: 'Ngày trong lời không có trong lịch, hoặc sai thứ',
  severity: 'Cảnh báo',
  example: '“trước ngày 31/6/2026”; “thứ Bảy ngày 17/5/2026” (là Chủ nhật); “ngày 10/92026”.',
  remedy: 'Sửa ngày hoặc thứ.',
  *check(facts) {
    const ofReport = reportPeriod(facts).year;
    for (const { at, text } of typedTexts(facts)) {
      for (const message of [
        ...unnamed(facts, text, at.sheet === facts.entries.info.sheet),
        ...longYears(text, ofReport),
        ...brokenDays(text, ofReport),
        ...oddWeekdays(text, ofReport),
        ...otherWeekdays(text),
      ])
        yield { at, message };
      if (!/(?:ngày|thứ \p{L}+|chủ nhật)[,\s(]+\d/iu.test(text)) continue;
      // `trạm thứ nhất …, trạm thứ hai ngày 12/8/2026`: counted, no day of the week.
      const counts = /(?<!\p{L})thứ nhất(?!\p{L})/iu.test(text);
      for (const [found, named, day, month, year] of text.matchAll(NAMED)) {
        const weekday = counts && !/^thứ \p{Lu}/u.test(named ?? '') ? undefined : named;
        const date = dayOf(Number(day), Number(month), Number(year ?? 0));
        // Without a year, “mỗi ngày 20/25 hồ sơ” is a ratio.
        if (year === undefined && Number(month) > 12) continue;
        if (date === undefined)
          yield { at, message: noSuchDay(facts, text, { found, day, month, year }) };
        else if (weekday !== undefined && year !== undefined && !isOn(date, weekday))
          yield { at, message: otherWeekday(found, date) };
      }
      yield* yearless(facts, text).map((message) => ({ at, message }));
    }
  },
};

function otherWeekday(found: string, date: Day): string {
  const { day, month, year } = fromDay(date);
  return `${quote(found)}: ngày ${day}/${month}/${year} là ${nameOfDay(date)}, sửa thứ hoặc ngày.`;
}

/** `thứ Hai 13/10` in a report of 2026: of the year that brings it nearest to the report, unless the words name another. */
function yearless(facts: Facts, text: string): readonly string[] {
  const { year, to } = reportPeriod(facts);
  if (year === undefined || to === undefined) return [];
  return text
    .split(/(?<=[.;])\s+/u)
    .filter((sentence) => (sentence.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).every(isOfReport))
    .flatMap((sentence) => [...sentence.matchAll(YEARLESS)])
    .flatMap(([found, weekday = '', day, month]) => {
      const [date] = [year - 1, year, year + 1]
        .flatMap((one) => writtenDay(day, month, one) ?? [])
        .sort((a, b) => Math.abs(a - to) - Math.abs(b - to));
      return date === undefined || isOn(date, weekday) ? [] : [otherWeekday(found, date)];
    });

  function isOfReport(named: string): boolean {
    return Number(named) === year;
  }
}

function otherWeekdays(text: string): readonly string[] {
  return [...text.matchAll(WEEKDAY_BEHIND)].flatMap(([found, day, month, year, weekday = '']) => {
    const date = dayOf(Number(day), Number(month), Number(year));
    return date === undefined || isOn(date, weekday) ? [] : [otherWeekday(`${found})`, date)];
  });
}

/** A day in full without the word: `các ngày 08/4/2026 và 31/6/2026`; a date alone in its cell of Thông tin is DL12's. */
function unnamed(facts: Facts, text: string, inInfo: boolean): readonly string[] {
  if (!text.includes('/') || (inInfo && /^[\s\d/]+$/u.test(text))) return [];
  return [...text.matchAll(FULL)].flatMap(([found, day, month, year]) => {
    const known = dayOf(Number(day), Number(month), Number(year)) !== undefined;
    return known ? [] : [noSuchDay(facts, text, { found, day, month, year })];
  });
}

interface TypedDay {
  readonly found: string;
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** Why there is no such day, and which may be meant: the last of its month, or one that the workbook states. */
function noSuchDay(facts: Facts, text: string, { found, ...typed }: TypedDay): string {
  const [day, month, year] = [typed.day, typed.month, typed.year ?? LEAP].map(Number);
  const date = { day: day ?? 0, month: month ?? 0, year: year ?? LEAP };
  const nearest = nearestDay(date);
  const before = text.slice(0, text.indexOf(found) + found.length).split(/(?<=[.;)])\s/u);
  const others = likelyDays(facts, date, {
    text: before.at(-1) ?? text,
    fits: (one) => one !== nearest,
  });
  const near = nearest === undefined ? [] : [dayLike(nearest, text)];
  const meant = (others.length === 1 ? [...others, ...near] : [...near, ...others]).map((one) =>
    typed.year === undefined ? one.replace(`/${LEAP}`, '') : one,
  );
  const likely = meant.length > 0 ? `có lẽ là ${meant.join(' hoặc ')}` : 'sửa lại';
  return `${quote(found)}: không có ngày này trong lịch${whyNoDay(date)}: ${likely}.`;
}

/** Without a year, and before Excel's calendar, any day of a leap year may be meant. */
function dayOf(day: number, month: number, year: number): Day | undefined {
  return toDay({ year: year > 1900 ? year : LEAP, month, day });
}

const LEAP = 2024;

function isOn(date: Day, weekday: string): boolean {
  return nameOfDay(date).toLowerCase() === weekday.toLowerCase();
}

/** `năm 20226`, `30/4/20226`: a digit too many in a year; the report's own year where a digit left out gives it. */
function longYears(text: string, year: number | undefined): readonly string[] {
  return [
    ...text.matchAll(
      /(?<=năm |(?<![\d.,/])\d{1,2}\/(?:\d{1,2}\/)?)(?:19|20)\d{3}(?!\d|[.,]\d|\s*\p{L}*\s?(?:đồng|hồ sơ))/giu,
    ),
  ].map(({ 0: typed, index }) => {
    const fits = Array.from(typed).some(
      (_, at) => typed.slice(0, at) + typed.slice(at + 1) === String(year),
    );
    const day = /(?<![\d/])\d{1,2}\/(?:\d{1,2}\/)?$/u.exec(text.slice(0, index))?.[0] ?? '';
    return `Năm ghi ${quote(day + typed)}, thừa một chữ số${fits ? `: có lẽ là ${day}${year ?? ''}` : ''}.`;
  });
}

/** A day whose signs are lost, doubled or mixed: `10/92026`, `109/2026`, `10//9/2026`, `10/9.2026`, `10/9/206`. */
const BROKEN: readonly RegExp[] = [
  /(?<![\d.,/\p{L}-])(\d{1,2})\/(\d{1,2})(20\d\d)(?![\d/-])/gu,
  /(?<=ngày )(\d{2})(\d{1,2})\/(20\d\d)(?![\d/-])/giu,
  /(?<![\d.,/\p{L}-])(\d{1,2})(?=\/\/|\/\d{1,2}\/\/)\/+(\d{1,2})\/+(20\d\d)(?![\d/-])/gu,
  /(?<![\d.,/\p{L}-])(\d{1,2})(?:\/(?=\d{1,2}\.)|\.(?=\d{1,2}\/))(\d{1,2})[/.](20\d\d)(?![\d/-])/gu,
  /(?<=ngày )(\d{1,2})\/(\d{1,2})\/(2\d\d)(?![\d/-])/giu,
];

/** What such a day was meant to be; the report's own year for one that lost a figure. */
function brokenDays(text: string, ofReport: number | undefined): readonly string[] {
  if (!/\d[/.]/u.test(text)) return [];
  return BROKEN.flatMap((shape) => [...text.matchAll(shape)]).flatMap((match) => {
    const [found, day, month, typed = ''] = match;
    const year = typed.length < 4 ? (ofReport ?? 0) : Number(typed);
    const date = writtenDay(day, month, year);
    if (date === undefined) return [];
    return [`${quote(found)}: ngày gõ sai, có lẽ là ${printDay(date)}.`];
  });
}
