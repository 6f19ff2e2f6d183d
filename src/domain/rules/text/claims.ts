import type { Facts } from '../../facts';
import { memo } from '../../memo';
import type { Subject } from './sections';
import { sectionedProse, type SectionedProse } from './sectionedProse';

/** Sentences that tell of results: no plans, no causes; one cell may hold several. */
export interface Claim {
  readonly at: SectionedProse['at'];
  readonly text: string;
}

export const claims = memo((facts): readonly Claim[] => saidUnder(facts, 'other'));

/** Sentences that own what is wanting, under headings of limits. */
export const limits = memo((facts): readonly Claim[] => saidUnder(facts, 'limits'));

function saidUnder(facts: Facts, wanted: Subject): readonly Claim[] {
  return sectionedProse(facts)
    .filter(({ subject, generated }) => subject === wanted && !generated)
    .flatMap(({ at, text }) => text.split(/(?<=[.;!?])\s+/u).map((part) => ({ at, text: part })));
}
