import { memo } from '../../memo/memo';
import { perText } from '../../memo/perText';
import type { Attribute, Value } from './attributes/attribute';
import type { CountedSheet } from './countedSheets';

/** Values of one attribute that words name together: `Đảng ủy và HĐND`. */
export interface Mention {
  readonly attribute: Attribute;
  readonly values: readonly Value[];
  readonly from: number;
  readonly to: number;
}

/** Those who count rows and those who look for their names read the same sentences. */
const readerOf = memo((sheet: CountedSheet) => perText((text) => namedIn(text, sheet)));

/** The values that a text in small letters names, in its order; the longer words go before those inside them. */
export function mentionsOf(lower: string, sheet: CountedSheet): readonly Mention[] {
  return readerOf(sheet)(lower);
}

function namedIn(lower: string, { attributes }: CountedSheet): readonly Mention[] {
  const all = attributes.flatMap((attribute) =>
    attribute.values.flatMap((value): readonly Mention[] =>
      // Most values are not named, and `matchAll` copies its pattern.
      lower.search(value.pattern) < 0
        ? []
        : [...lower.matchAll(value.pattern)].map(({ index: from, 0: found }) => ({
            attribute,
            values: [value],
            from,
            to: from + found.length,
          })),
    ),
  );
  const longest = all
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .reduce<readonly Mention[]>(
      (kept, one) =>
        kept.some(({ from, to }) => one.from < to && from < one.to) ? kept : [...kept, one],
      [],
    );
  return joined(
    lower,
    [...longest].sort((a, b) => a.from - b.from),
  );
}

/** What `,` and `và` join is named together. */
function joined(lower: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.reduce<readonly Mention[]>((kept, one) => {
    const last = kept.at(-1);
    const isOne =
      last?.attribute === one.attribute &&
      /^(?:,| và|, và) $/u.test(lower.slice(last.to, one.from)) &&
      !haveOwn(lower, last, one);
    return last && isOne
      ? [...kept.slice(0, -1), { ...last, values: [...last.values, ...one.values], to: one.to }]
      : [...kept, one];
  }, []);
}

/** `03 nhiệm vụ do Công an xã chủ trì, Phòng Kinh tế 02`: each has its number. */
function haveOwn(lower: string, last: Mention, one: Mention): boolean {
  return (
    lower[last.to] === ',' &&
    /\d (?:nhiệm vụ|chỉ tiêu|văn bản|việc)(?: \p{L}+){0,2} $/u.test(
      lower.slice(Math.max(0, last.from - 40), last.from),
    ) &&
    /^[^,;.\d]{0,24} \d/u.test(lower.slice(one.to, one.to + 30))
  );
}

/** `11 nhiệm vụ do tỉnh giao hoặc xã tự giao`: of neither alone. */
export const isEither = (lower: string, { from, to }: Mention): boolean =>
  /^,? hoặc /u.test(lower.slice(to)) ||
  / hoặc (?:do |là |là do )?$/u.test(lower.slice(Math.max(0, from - 20), from));
