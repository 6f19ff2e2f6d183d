import type { Entries } from '../../entries/entries';
import { textOf } from '../fields/fillText';
import type { ReportForm } from '../form';
import type { ReportHeader } from '../report';
import type { InfoTexts } from './infoText';
import { capitals, inSentence, issuingBody, shortIssuer } from './issuer';
import { listLines } from './listLines';
import { fromDay, printMonth, twoDigits } from '../../number/dates/date';

/** Room for what is written by hand or by the registry later, beside the blanks around it. */
const BLANK_NUMBER = ' '.repeat(5);
const BLANK_DATE = ' '.repeat(3);
const BLANK_SHORT_DATE = ' '.repeat(2);

/** The header block of page 1 (NĐ 30/2020, PL I, Mục II.1–5 and 9a). */
export function reportHeader(entries: Entries, texts: InfoTexts, form: ReportForm): ReportHeader {
  const parentBody = capitals(texts.text('co_quan_chu_quan'));
  const abstractRuns = texts.runs('trich_yeu');
  const addressees = texts.lines('kinh_gui');
  return {
    ...(parentBody !== '' && { parentBody }),
    issuingBody: issuingBody(texts),
    number: `Số${form === 'party' ? '' : ':'} ${numberAndSymbol(texts, form)}`,
    placeAndDate: placeAndDate(entries, texts),
    type: capitals(typeName(texts)),
    abstract: abstractRuns.map(textOf),
    abstractRuns,
    addressees: listLines(addressees, addressees.length > 1),
  };
}

/** `(Kèm theo Báo cáo số      /BC-UBND ngày   /4/2026 của UBND xã Kha Sơn)`, under the title of every annex. */
export function attachedLine(entries: Entries, texts: InfoTexts, form: ReportForm): string {
  const {
    day = BLANK_SHORT_DATE,
    month = BLANK_SHORT_DATE,
    year = BLANK_SHORT_DATE,
  } = issueDate(entries, texts);
  const issuer = shortIssuer(texts);
  return `(Kèm theo ${inSentence(typeName(texts))} số ${numberAndSymbol(texts, form)}${form === 'party' ? ',' : ''} ngày ${day}/${month}/${year} của ${issuer})`;
}

/** `05/BC-UBND`, of the Party `05-BC/ĐU`; a number below 10 has two digits, a missing one is blank. */
function numberAndSymbol(texts: InfoTexts, form: ReportForm): string {
  const typed = texts.text('so_bao_cao');
  const number = /^\d$/.test(typed) ? `0${typed}` : typed || BLANK_NUMBER;
  if (number.includes('/')) return number;
  const symbol = texts.text('ky_hieu').replace(/^[-/]/, '');
  return `${number}${form === 'party' ? '-' : '/'}${symbol}`;
}

function placeAndDate(entries: Entries, texts: InfoTexts): string {
  const { day = BLANK_DATE, month = BLANK_DATE, year = BLANK_DATE } = issueDate(entries, texts);
  return `${texts.text('dia_danh')}, ngày ${day} tháng ${month} năm ${year}`;
}

function typeName(texts: InfoTexts): string {
  return texts.text('ten_loai') || 'BÁO CÁO';
}

/** Ngày ban hành in parts as printed; what is not given yet is absent and prints as blanks. */
interface IssueDate {
  /** Two digits. */
  readonly day?: string;
  /** Two digits for 01 and 02 only. */
  readonly month?: string;
  readonly year?: string;
}

/** Day, month and year of `Ngày ban hành`; a month alone leaves the day open, nothing at all leaves the report's year. */
function issueDate({ info }: Entries, texts: InfoTexts): IssueDate {
  const meaning = info.items.get('ngay_ban_hanh')?.entry.meaning;
  const year = /^\d{4}$/.exec(texts.text('nam'))?.[0];
  if (meaning?.kind !== 'date') return year === undefined ? {} : { year };
  const date = fromDay(meaning.span.from);
  const month = printMonth(date.month);
  if (meaning.span.precision === 'day')
    return { day: twoDigits(date.day), month, year: String(date.year) };
  return { ...(meaning.span.precision === 'month' && { month }), year: String(date.year) };
}
