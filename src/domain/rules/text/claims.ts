import { memo } from '../memo';
import { sectionedProse, type SectionedProse } from './sectionedProse';

/** Sentences that tell of results: no plans, no causes; one cell may hold several. */
export interface Claim {
  readonly at: SectionedProse['at'];
  readonly text: string;
}

export const claims = memo((facts): readonly Claim[] =>
  sectionedProse(facts)
    .filter(({ subject, generated }) => subject === 'other' && !generated)
    .flatMap(({ at, text }) => text.split(/(?<=[.;!?])\s+/u).map((part) => ({ at, text: part }))),
);
