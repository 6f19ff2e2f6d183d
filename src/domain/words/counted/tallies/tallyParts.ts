import { memo } from '../../../memo/memo';
import type { Meaning, Value } from '../attributes/attribute';
import { statusesOf, type CountedSheet } from '../countedSheets';

/** A number that words give to one kind. */
export interface TallyPart {
  readonly value: Value;
  /** What the words mean: another kind inside the brackets of one. */
  readonly meaning: Meaning;
  readonly number: number;
  /** Of `10/15`, the 15. */
  readonly whole?: number;
  /** The words with their number, as printed. */
  readonly text: string;
}

/** A number of a tally, no piece of a longer one. */
export const COUNT = String.raw`(\d{1,3})(?![.,]?\d)`;
const FRACTION = String.raw`(\d{1,3})(?:\s?\/\s?(\d{1,3}))?(?![.,\/]?\d)`;
const END = String.raw`(?=\s*(?:[,;:.()]|và |$))`;
/** All that may stand between two parts; other words begin another subject. */
const FILLER =
  /^(?:[\s,;:.–-]|\(\d\)|(?:và|có|gồm|bao gồm|đã|còn lại|còn|cụ thể|là|thì|xã|phường|đặc khu|đến nay|đến (?:hết )?(?:chiều |sáng )?(?:ngày|tháng|quý|tuần|năm) [\dIVX/.]+(?: (?:năm|tháng) \d+)*|số nhiệm vụ|nhiệm vụ|số chỉ tiêu|chỉ tiêu|trong đó)(?!\p{L})|(?:tỷ lệ )?(?:đạt|chiếm|bằng)(?: tỷ lệ)? [\d.,]+\s?%)*/iu;

/** The parts that words begin with, as long as nothing but parts and what joins them follows. */
export function partsOf(text: string, sheet: CountedSheet): readonly TallyPart[] {
  const found: TallyPart[] = [];
  let rest = text;
  let inside = false;
  for (;;) {
    const [gap] = FILLER.exec(rest) ?? [''];
    rest = rest.slice(gap.length);
    inside = (inside && !gap.includes(';')) || /trong đó/iu.test(gap);
    const bracket = /^\([^)]*\)?/u.exec(rest)?.[0];
    const part = bracket === undefined ? partAt(rest, sheet) : undefined;
    if (bracket !== undefined) found.push(...bracketed(bracket.slice(1), found.at(-1), sheet));
    else if (!part) return found;
    // What is counted out of the part before it may be named by words that mean another kind elsewhere.
    else if (found.length === 0 || !inside) found.push(part);
    else found.push(...insideOf(part, found));
    rest = rest.slice((bracket ?? part?.text ?? '').length);
  }
}

function bracketed(text: string, outer: TallyPart | undefined, sheet: CountedSheet) {
  return partsOf(text, sheet).flatMap((part) => within(part, outer));
}

/** What is counted out of the part before it, by what its words mean there; other words mean another kind elsewhere. */
function insideOf(part: TallyPart, found: readonly TallyPart[]): readonly TallyPart[] {
  return within(
    part,
    [...found].reverse().find(({ value }) => !value.within),
  );
}

function within(part: TallyPart, outer: TallyPart | undefined): readonly TallyPart[] {
  const meaning = outer?.value.parted ? part.value.within : undefined;
  return meaning ? [{ ...part, meaning }] : [];
}

/** `10 nhiệm vụ đã hoàn thành` or `đã hoàn thành: 10/15`, where the words begin with either. */
function partAt(text: string, sheet: CountedSheet): TallyPart | undefined {
  for (const { value, before, after } of kindsOf(sheet)) {
    const [said, number, whole] = before.exec(text) ?? after.exec(text) ?? [];
    if (said === undefined) continue;
    return {
      value,
      meaning: value,
      number: Number(number),
      text: said,
      ...(whole !== undefined && { whole: Number(whole) }),
    };
  }
  return undefined;
}

/** The kinds of a sheet with the patterns of their parts, each made once. */
const kindsOf = memo((sheet: CountedSheet) =>
  statusesOf(sheet).map((value) => {
    const [words, { noun }] = [value.pattern.source, sheet];
    return {
      value,
      before: new RegExp(`^${FRACTION}(?: ${noun})?(?: đã| được| đều)* (?:${words})${END}`, 'iu'),
      after: new RegExp(
        `^(?:được )?(?:${words})(?: được| là)?:? ${FRACTION}(?: ${noun})?${END}`,
        'iu',
      ),
    };
  }),
);
