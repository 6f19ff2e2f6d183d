import { isBeyondGoal } from '../../../figures/targets/isBeyondGoal';
import { targetRows } from '../../rows/dataRows';
import { figureNumber } from '../../../figures/figureNumber';
import type { CountedList } from '../../text/remarks/countedList';

/** What an office calls exceeded may be met by the contract: every result beyond its goal may be counted. */
const APART = 'vuot';
const GOAL = '(?: kế hoạch| mục tiêu| yêu cầu)?';

/** The targets, as sentences count them; those exceeded are counted among those met, or apart. */
export const TARGET_COUNTS: CountedList = {
  sheet: 'Chỉ tiêu',
  prefix: 'ct',
  unclear: 'ct.chua_co_so_lieu',
  tallied: {
    noun: 'chỉ tiêu',
    kinds: [
      [APART, `vượt${GOAL}`],
      ['chua_dat', `(?:chưa|không) (?:đạt|hoàn thành)${GOAL}`],
      ['khong_phat_sinh', 'không phát sinh'],
      ['dat', `(?:đạt|hoàn thành)(?: và vượt)?${GOAL}`],
    ],
    within: { dat: { [APART]: APART } },
  },
  also: (facts, { kind }, parts) => {
    if (kind === APART) return [targetRows(facts).filter(isBeyondGoal).length];
    const exceeded = parts.find((part) => part.kind === APART)?.number ?? 0;
    return kind === 'dat' ? [(figureNumber(facts, 'ct.dat') ?? 0) - exceeded] : [];
  },
};
