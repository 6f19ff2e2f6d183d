import type { Consent, WrittenReport } from '../../actions/export/exportReport';
import { addresseesOf } from '../export/addresseesOf';
import { EVERYBODY } from '../export/everybody';
import { saveFile } from '../export/saveFile';
import type { PaneActions } from '../paneActions';
import type { PaneState, Update } from './paneState';
import type { Action } from './useAction';

/** Xuất báo cáo: writes the report, or asks what must be agreed to first. */
export function exportVerbs(
  actions: PaneActions,
  { press }: Action,
  state: PaneState,
  update: Update,
) {
  return {
    async export(consent: Consent, whose = first(state)): Promise<void> {
      const result = await press('export', (each) => actions.exportReport(consent, each, whose));
      if (!result) return;
      const { assessment, counts } = result;
      const templateThere = result.kind !== 'no-template';
      const check = { assessment, counts, templateThere, at: new Date(), stale: false };
      if (result.kind !== 'written') {
        update({ question: result, saved: undefined, check });
        return;
      }
      saveFile(result.name, result.bytes);
      update({
        question: undefined,
        saved: { ...result, stale: false },
        changed: undefined,
        check,
      });
      void remember(actions, result);
      const next = after(state, whose);
      if (next !== undefined) await this.export(consent, next);
    },
    /** Hands the same file over once more. */
    saveAgain(): void {
      if (state.saved) saveFile(state.saved.name, state.saved.bytes);
    },
  };
}

/** What the next opening begins with; the report is made whether Excel keeps it or not. */
async function remember(actions: PaneActions, report: WrittenReport): Promise<void> {
  if (!report.draft) await actions.noteReported(report.assessment.entries);
  await actions.rememberExport(report);
}

/** The main report comes first where all are wanted. */
function first({ addressee }: PaneState): string | undefined {
  return addressee === EVERYBODY ? undefined : addressee;
}

/** The one that is written next where all are wanted. */
function after(state: PaneState, whose: string | undefined): string | undefined {
  if (state.addressee !== EVERYBODY) return undefined;
  const others = addresseesOf(state);
  return others[whose === undefined ? 0 : others.indexOf(whose) + 1];
}
