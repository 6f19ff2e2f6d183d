import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { passages, type Passage } from '../passages';

/** What rows are called, the last only where a sentence begins. */
const OF_ROWS = /nhiệm vụ|chỉ tiêu|văn bản|(?:^|[.;:]\s)việc /u;

/** What the report's words say of the rows of its sheets: typed, and whole. */
export const toldOfRows = memo((facts: Facts): readonly Passage[] =>
  [...passages(facts, 'told'), ...passages(facts, 'owned')].filter(
    ({ generated, unfinished, text }) =>
      !generated && !unfinished && OF_ROWS.test(text.toLowerCase()),
  ),
);
