import type { Facts } from '../../../facts';
import { mostOf, periodNumber, periodOf } from '../../../figures/period/period';
import { inAnyCase } from '../../inAnyCase';
import type { Figure, Said } from '../../read';

/** A week, month or quarter of the year. */
export interface PeriodNamed {
  readonly kind: string;
  readonly number: number | undefined;
  /** Where it is named. */
  readonly year?: number;
}

const NAMED = String.raw`(?<!\p{L})(${inAnyCase('tuần|tháng|quý')}) (\d{1,2}|[ivxIVX]{1,4})(?![\p{L}\d])`;
const NAME = new RegExp(NAMED, 'u');
const YEAR = String.raw`(?:(?:\/| năm )(\d{4}))?`;
/** `so với tháng 10, nâng lũy kế lên 3.490 người`: another clause. */
const BEFORE = new RegExp(
  String.raw`${NAMED}${YEAR}(?:(?!, (?:nâng|đưa|lũy kế|cộng dồn))[^\d;.]){0,24}$`,
  'u',
);

/** `Quý IV/2025 các tổ công nghệ số cộng đồng mới có 82 thành viên`: of all that follows, up to a sign or a number. */
const SUBJECT = new RegExp(
  String.raw`(?:^|[.;:,(] ?|trong khi )(?:(?:ở|trong|riêng|cuối|hết|đến|tính) )*${NAMED}${YEAR},?(?![^;.]*(?<!\p{L})(?:nay|này|hiện|tăng|giảm)(?!\p{L}))[^\d,;.()]{4,90}$`,
  'iu',
);

/** The period that the name of a column or figure names: `Số hồ sơ quý II`. */
export function periodNamed(name: string): PeriodNamed | undefined {
  return told(NAME.exec(name));
}

const ALL = new RegExp(NAMED, 'gu');

/** Every period that a text names, in its order. */
export const periodsIn = (text: string): readonly PeriodNamed[] =>
  [...text.matchAll(ALL)].flatMap((match) => told(match) ?? []);

const WITH_YEAR = new RegExp(String.raw`${NAMED}(?:\/| năm )(\d{4})(?!\d)`, 'u');

/** The period that words name with its year: `quý IV/2026`. */
export function periodOfYear(words: string): PeriodNamed | undefined {
  return told(WITH_YEAR.exec(words));
}

/** The period that a number is told of, by the words right before it: `so với tháng 6 (580 hồ sơ)`. */
export function periodOfFigure(
  { text }: Pick<Said, 'text'>,
  { from }: Pick<Figure, 'from'>,
): PeriodNamed | undefined {
  return told(BEFORE.exec(text.slice(Math.max(0, from - 60), from)));
}

/** The period that a number's clause begins with. */
export function periodOfClause({ text }: Said, { from }: Figure): PeriodNamed | undefined {
  return told(SUBJECT.exec(text.slice(0, from).slice(-120)));
}

function told(match: RegExpExecArray | null): PeriodNamed | undefined {
  if (!match) return undefined;
  const [, kind = '', number = '', year] = match;
  return {
    kind: kind.toLowerCase(),
    number: periodNumber(number),
    ...(year !== undefined && { year: Number(year) }),
  };
}

export function isSamePeriod(one: PeriodNamed, other: PeriodNamed): boolean {
  return one.kind === other.kind && one.number === other.number;
}

/**
 * Whether what is named so is of a period, which its words name: `quý II 2.400 hồ sơ và quý III 2.700`. Unknown where
 * either names none.
 */
export function isOfPeriod(
  { name }: { readonly name: string },
  period: PeriodNamed | undefined,
): boolean | undefined {
  const its = period && periodNamed(name);
  return period && its && isSamePeriod(period, its);
}

/** Whether a period is the report's own: unknown where none of its kind is named. */
export function isOfOwn({ entries }: Facts, named: PeriodNamed | undefined): boolean | undefined {
  const period = periodOf(entries);
  if (!named || period?.kind.toLowerCase() !== named.kind) return undefined;
  return period.number === named.number && (named.year ?? period.year) === period.year;
}

/** Whether a period is the one before the report's: unknown where none is named or the report has none of a kind. */
export function isOfLast({ entries }: Facts, named: PeriodNamed | undefined): boolean | undefined {
  const period = periodOf(entries);
  if (!named || !period || !['Tuần', 'Tháng', 'Quý'].includes(period.kind)) return undefined;
  const [last, year] =
    period.number > 1
      ? [period.number - 1, period.year]
      : [mostOf(period.kind, period.year - 1), period.year - 1];
  if (named.year !== undefined && named.year !== year) return false;
  return isSamePeriod(named, { kind: period.kind.toLowerCase(), number: last });
}
