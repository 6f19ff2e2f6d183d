import { memo } from '../../memo/memo';
import { roleOf } from '../known/roles';
import type { Figure, Said } from '../read';
import { isGain } from '../units';

/** `Như vậy, chỉ tiêu này đã đạt mục tiêu đề ra.`: a sentence without numbers that judges what the one before tells. */
export interface VerdictOfBefore {
  readonly isMet: boolean;
  readonly text: string;
}

const OF_BEFORE =
  /^(?:(?:như vậy|như thế|theo đó|vì vậy|do đó|qua đó|với kết quả (?:này|trên)),? )?(?:chỉ tiêu|kết quả|tỷ lệ|mức|con số|số liệu)(?: đạt được)? (?:này|trên|nói trên|nêu trên) (?:(?:đã|vẫn|còn|cũng|chính thức) ){0,2}((?:chưa |không )?)(?:đạt|hoàn thành|đáp ứng|vượt)(?: và vượt| được)? (?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu)(?: (?:đã )?(?:đề ra|đặt ra|được giao|(?:tỉnh|xã|phường|đặc khu|thành phố|cấp trên) (?:đề ra|giao)))? ?[.;,/]*$/u;

/** What a sentence says so, if anything. */
export const verdictOfBefore = memo((said: Said): VerdictOfBefore | undefined => {
  if (said.figures.length > 0) return undefined;
  const match = OF_BEFORE.exec(said.line.trim());
  return match ? { isMet: match[1] === '', text: said.text.trim() } : undefined;
});

/** What a sentence tells as its results, nothing of another time or a goal. */
export function resultsTold(said: Said): readonly Figure[] {
  return said.figures.filter(
    (one) =>
      '#%'.includes(one.sign) && !one.hedged && !isGain(said, one) && roleOf(said, one) === 'now',
  );
}
