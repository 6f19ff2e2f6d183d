import { countUnfilled, isFresh } from '../../domain/rules/unfilled';
import { COUNTED, countOf } from '../counted';
import { TEXT } from '../strings';
import type { Tone } from '../parts/Card';
import type { Checked, PaneState, Saved, Step } from './paneState';

/** What a step's tab says. */
export interface StepState {
  readonly text: string;
  readonly tone: Tone;
  readonly done: boolean;
}

/** Where one is: template there? checked since the last change? report made? */
export function stepStates(state: PaneState): Readonly<Record<Step, StepState>> {
  return {
    template: templateState(state.templateThere),
    check: checkState(state.check),
    export: exportState(state.saved),
  };
}

const { steps } = TEXT;
const plain = (text: string): StepState => ({ text, tone: 'plain', done: false });
const good = (text: string): StepState => ({ text, tone: 'good', done: true });

function templateState(there: boolean | undefined): StepState {
  if (there === undefined) return plain('\u00A0');
  return there ? good(steps.templateThere) : plain(steps.templateMissing);
}

function checkState(check: Checked | undefined): StepState {
  // Of a workbook without a template nothing is told but that.
  if (!check?.templateThere) return plain(steps.unchecked);
  const { warnings } = check.counts;
  const unfilled = countUnfilled(check.assessment.findings);
  const errors = check.counts.errors - unfilled;
  if (check.stale) return { text: steps.stale, tone: 'warning', done: false };
  if (isFresh(check.assessment.findings)) return plain(steps.fresh);
  if (errors > 0) return { text: countOf('Lỗi', errors), tone: 'error', done: false };
  if (unfilled > 0) return { text: COUNTED.toFill(unfilled), tone: 'plain', done: false };
  return warnings > 0
    ? { text: countOf('Cảnh báo', warnings), tone: 'warning', done: true }
    : good(steps.clean);
}

function exportState(saved: Saved | undefined): StepState {
  if (!saved) return plain(steps.unexported);
  if (saved.stale) return { text: steps.exportAgain, tone: 'warning', done: false };
  return saved.draft ? plain(steps.draft) : good(steps.exported);
}
