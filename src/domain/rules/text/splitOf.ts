import { readNumber } from '../../number/readNumber';
import { partsOf, unitOf, type Part } from './splitParts';
import { SPLIT_PAIRS } from './splitPairs';

/** `64 máy tính (trong đó khối Đảng 24; HĐND và UBND 40 máy`: a total and the parts named after it. */
export interface Split {
  readonly total: number;
  readonly parts: readonly number[];
  /** Labels that between them leave nothing out (toàn trình and một phần, trong hạn and quá hạn). */
  readonly complete: boolean;
  /** `gồm`, `chia ra` name all parts; `trong đó` may name some. */
  readonly exhaustive: boolean;
  /** First word of what is counted (`thủ` of `thủ tục`), absent where none follows the total. */
  readonly unit?: string;
  readonly text: string;
}

/** What other periods had, or what was gained, is no part. */
const COMPARED =
  /so với|cùng kỳ|(?:kỳ|tuần|tháng|quý|năm) trước|(?<!\p{L})(?:tăng|giảm)(?!\p{L})/iu;

/** What a clause makes of the total before it; nothing where its numbers are no parts of it. */
export function splitOf(
  match: RegExpExecArray,
  clause: string,
  text: string,
  exhaustive: boolean,
): readonly Split[] {
  const total = readNumber(match[1] ?? '')?.number;
  const parts = partsOf(clause, unitOf(match));
  if (total === undefined || parts.length < 2 || addUp(parts, total) || COMPARED.test(clause))
    return [];
  if (areOtherThings(parts, unitOf(match))) return [];
  const stops = [...[...clause.matchAll(/;/gu)].map(({ index }) => index), clause.length];
  const isList = /[(:]\s*(?:\p{L}+ ?){0,2}:?$/u.test(match[0]) || match[0].endsWith(':');
  const unit = unitOf(match);
  const readings = stops.flatMap((end, place): Split[] => {
    const numbers = parts.filter(({ index }) => index < end).map(({ number }) => number);
    const complete = isComplete(clause.slice(0, end));
    if (numbers.length < 2 || (place > 0 && !(isList || exhaustive) && !complete)) return [];
    const all = exhaustive || (numbers.length > 2 && / và [^,;]*$/u.test(clause.slice(0, end)));
    return [
      {
        total,
        parts: numbers,
        complete,
        exhaustive: all,
        text,
        ...(unit !== undefined && { unit }),
      },
    ];
  });
  const complete = readings.filter((reading) => reading.complete);
  const best = nearest(complete) ?? nearest(readings);
  return best ? [best] : [];
}

/** `612 lượt người dự (trong đó 03 hội nghị trực tiếp, 02 hội nghị trực tuyến)`: all of one unit, and not the total's. */
function areOtherThings(parts: readonly Part[], unit: string | undefined): boolean {
  const [first] = parts;
  return (
    first?.unit !== undefined &&
    first.unit !== unit &&
    parts.every((part) => part.unit === first.unit)
  );
}

/** What follows once the parts have made up the total speaks of something else. */
function addUp(parts: readonly Part[], total: number): boolean {
  let sum = 0;
  return parts.some(({ number }, index) => (sum += number) === total && index > 0);
}

function isComplete(clause: string): boolean {
  return SPLIT_PAIRS.some(([one, other]) => one.test(clause) && other.test(clause));
}

/** Of several readings of a clause, the one that misses the total least. */
function nearest(readings: readonly Split[]): Split | undefined {
  const away = ({ total, parts }: Split): number =>
    Math.abs(total - parts.reduce((sum, part) => sum + part, 0));
  return [...readings].sort((a, b) => away(a) - away(b))[0];
}
