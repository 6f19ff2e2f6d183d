import { memo } from '../memo/memo';
import { headingDepth } from '../numbering/headingDepth';

/** What a part of the report is about, as its headings say. */
export type Subject = 'plans' | 'limits' | 'results';

const PLANS =
  /phương hướng|nhiệm vụ.{0,40}(?:thời gian tới|trọng tâm|tuần|tháng|quý|năm)|giải pháp|kế hoạch|thời gian tới|kỳ tới|(?<!phản ánh(?:,| và)? )kiến nghị|đề xuất/iu;
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

/** What a sentence stands under. */
interface Surroundings {
  readonly heading: string;
  /** The beginning of the paragraph that a list below it goes on. */
  readonly above: string;
}

const ITEMS: readonly string[] = ['-', 'Danh sách', '+', '+ Danh sách', '(1)'];

/** The nearest heading of every sentence, and the lead of the paragraph above its list. */
export const surroundings = memo(({ outline }): readonly Surroundings[] => {
  let heading = '';
  let leads: readonly string[] = [];
  return outline.sentences.map(({ level, text }) => {
    if (level === 'Phụ lục' || headingDepth(level) !== undefined) [heading, leads] = [text, []];
    const depth = ITEMS.indexOf(level) < 0 ? 0 : ITEMS.indexOf(level) < 2 ? 1 : 2;
    const above = leads.slice(0, depth).join(' ');
    leads = [...leads.slice(0, depth), text.split(/[:.;]/u)[0]?.slice(0, 80) ?? ''];
    return { heading, above };
  });
});

/** A heading of its own mind decides; else what it stands under. */
function subjectOf(heading: string, outer: Subject = 'results'): Subject {
  if (LIMITS.test(heading)) return 'limits';
  if (PLANS.test(heading) && !/^(?:\S+\s+){0,3}kết quả/iu.test(heading)) return 'plans';
  return RESULTS.test(heading) ? 'results' : outer;
}
