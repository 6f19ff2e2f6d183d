import type { Sentence } from '../../sentence';
import { fromRoman, toRoman } from '../../numbering/roman';
import { memo } from '../../memo/memo';

/** One annex of the report as its outline has it. */
export interface Annex {
  readonly head: Sentence;
  /** `III`, also where `3` is typed; none without a number. */
  readonly number?: string;
  readonly title: string;
  readonly kind: 'numbered' | 'plain' | 'cover';
  /** What stands below its heading. */
  readonly content: readonly Sentence[];
}

export const annexes = memo(({ outline }): readonly Annex[] => {
  const heads = outline.sentences.filter(({ level }) => level === 'Phụ lục');
  return heads.map((head): Annex => {
    const content = outline.sentences.filter(
      ({ annex, level }) => annex === head.annex && level !== 'Phụ lục',
    );
    const number = romanOf(head.marker);
    const printed = content.filter(({ level }) => !level.startsWith('Trang '));
    return {
      head,
      title: head.text,
      kind: head.annexKind ?? 'plain',
      content: printed,
      ...(number !== undefined && { number }),
    };
  });
});

function romanOf(marker: string): string | undefined {
  const typed = /^Phụ lục\s+([IVXLC]+|\d+)$/u.exec(marker)?.[1];
  return typed === undefined ? undefined : toRoman(fromRoman(typed) ?? Number(typed)) || typed;
}
