import { memo } from '../memo';
import { headingDepth } from '../report/outline/numbering/headingDepth';

/** What a part of the report is about, as its headings say. */
export type Subject = 'plans' | 'limits' | 'results';

const PLANS =
  /phương hướng|nhiệm vụ.{0,40}(?:thời gian tới|trọng tâm|tuần|tháng|quý|năm)|giải pháp|kế hoạch|thời gian tới|kỳ tới|kiến nghị|đề xuất/iu;
const LIMITS = /hạn chế|tồn tại|khó khăn|vướng mắc|nguyên nhân|điểm nghẽn/iu;
const RESULTS = /kết quả|tình hình|công tác/iu;

/** What every sentence of the outline stands under, by its index. */
export const subjects = memo(({ outline }): readonly Subject[] => {
  const open: { depth: number; subject: Subject }[] = [];
  return outline.sentences.map(({ level, text }) => {
    const depth = level === 'Phụ lục' ? -1 : headingDepth(level);
    if (depth !== undefined) {
      while ((open.at(-1)?.depth ?? -2) >= depth) open.pop();
      open.push({ depth, subject: subjectOf(text, open.at(-1)?.subject) });
    }
    return open.at(-1)?.subject ?? 'results';
  });
});

/** A heading of its own mind decides; else what it stands under. */
function subjectOf(heading: string, outer: Subject = 'results'): Subject {
  if (LIMITS.test(heading)) return 'limits';
  if (PLANS.test(heading) && !/^(?:\S+\s+){0,3}kết quả/iu.test(heading)) return 'plans';
  return RESULTS.test(heading) ? 'results' : outer;
}
