import type { OfficeProblem, Progress } from '../../actions/outcome';

/** What a press is for. */
export type Work =
  | 'start'
  | 'open'
  | 'selfTest'
  | 'plan'
  | 'template'
  | 'check'
  | 'export'
  | 'mend'
  | 'undo'
  | 'accept'
  | 'rule'
  | 'samples'
  | 'period'
  | 'next'
  | 'history'
  | 'gather'
  | 'previous'
  | 'whole'
  | 'sentence'
  | 'report'
  | 'rename'
  | 'guide'
  | 'unit'
  | 'goTo';

/** Why a press failed: Office refused, or we made a mistake. */
export interface Failure extends Omit<OfficeProblem, 'code'> {
  readonly code: OfficeProblem['code'] | 'bug';
}

/** Where the pane's one press stands. */
export type ActionState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'working';
      readonly work: Work;
      readonly progress?: Progress;
      /** A cell is being edited: what to do, so that the press goes on. */
      readonly waiting?: string;
      readonly cancel: () => void;
    }
  | { readonly phase: 'done'; readonly work: Work }
  | { readonly phase: 'failed'; readonly work: Work; readonly failure: Failure };
