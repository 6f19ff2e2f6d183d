import { normalize } from '../../vietnamese';
import { memo } from '../../memo';
import { isUnfinished, type Prose } from './prose';
import { subjects, type Subject } from './sections';

export interface SectionedProse extends Prose {
  readonly subject: Subject;
}

/** Sentences of the body (no annexes), each with what it stands under. */
export const sectionedProse = memo((facts): readonly SectionedProse[] =>
  facts.outline.sentences.flatMap((sentence, index) => {
    const { at, text, level, annex, source } = sentence;
    if (annex !== undefined || text === '' || /^(?:Bảng|Biểu đồ|Trang )/u.test(level)) return [];
    const subject = subjects(facts)[index] ?? 'other';
    return [
      {
        at: source ?? at,
        text: normalize(text),
        level,
        generated: source !== undefined,
        subject,
        ...(isUnfinished(sentence) && { unfinished: true }),
      },
    ];
  }),
);
