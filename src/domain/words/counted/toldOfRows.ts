import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { passages, type Passage } from '../passages';

/** What the report's words say of the rows of its sheets: typed, and whole. */
export const toldOfRows = memo((facts: Facts): readonly Passage[] =>
  [...passages(facts, 'told'), ...passages(facts, 'owned')].filter(
    ({ generated, unfinished }) => !generated && !unfinished,
  ),
);
