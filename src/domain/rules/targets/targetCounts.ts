import { figureNumber } from '../text/figureNumber';
import type { CountedList } from '../text/countedList';

/** No figure of its own: what an office calls exceeded may be met by the contract. */
const APART = 'vuot_rieng';
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
  },
  also: (facts, { kind }, parts) => {
    const exceeded = parts.find((part) => part.kind === APART)?.number ?? 0;
    return kind === 'dat' ? [(figureNumber(facts, 'ct.dat') ?? 0) - exceeded] : [];
  },
};
