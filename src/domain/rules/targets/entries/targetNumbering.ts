import { memo } from '../../../memo/memo';
import { numbering } from '../../rows/numbering';

/** Faults of the targets' TT: a number met twice is CT08's, one left out CT09's. */
export const targetNumbering = memo(({ entries }) => numbering(entries.targets, 'tt'));
