import type { ChosenWorkbook } from '../../actions/chosenWorkbook';
import type { Outcome } from '../../actions/outcome';
import { hasTemplate } from '../../domain/entries/hasTemplate';
import type { Place } from '../../domain/place';
import type { PaneActions } from '../paneActions';
import { ACTIONS } from '../paneActions';
import { WORD_TEXT } from './strings';

/** What the pane's own list needs, over a workbook that was chosen as a file. */
export function wordActions(
  workbook: () => ChosenWorkbook | undefined,
  show: (at: Place) => void,
): PaneActions {
  return {
    ...ACTIONS,
    imposedProfile: () => Promise.resolve({ ok: true, value: undefined }),
    watchWorkbook: () => Promise.resolve({ ok: true, value: { stop: () => Promise.resolve() } }),
    weighedRules: () => Promise.resolve({ ok: true, value: [] }),
    checkWorkbook: () => {
      const chosen = workbook();
      if (!chosen) return Promise.resolve(notHere());
      const { assessment, counts } = chosen;
      const templateThere = hasTemplate(assessment.entries);
      const value = { assessment, counts, templateThere, at: chosen.savedAt };
      return Promise.resolve({ ok: true, value });
    },
    goToFinding: ({ at }) => {
      show(at);
      return Promise.resolve({ ok: true, value: undefined });
    },
    mendFindings: () => Promise.resolve(notHere()),
    acceptFinding: () => Promise.resolve(notHere()),
    weighRule: () => Promise.resolve(notHere()),
  };
}

/** What needs the workbook itself is said, not done by halves. */
function notHere(): Outcome<never> {
  return {
    ok: false,
    problem: { code: 'unknown', sentence: WORD_TEXT.notHere, details: 'file' },
  };
}
