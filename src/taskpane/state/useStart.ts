import { useEffect } from 'react';
import type { PaneActions } from '../paneActions';
import { outdated, START, type PaneState, type Update } from './paneState';
import type { Action } from './useAction';

/** What happens when the pane opens: it learns whether a template is there, and listens for changes. */
export function useStart(actions: PaneActions, { glance }: Action, update: Update): void {
  useEffect(() => {
    // This first word with Excel also tells at once when it is too old.
    void glance('start', () => actions.imposedProfile()).then((profileId) => {
      update((state) => ({
        ...firstStep(state, profileId),
        profileId: state.profileId ?? profileId,
      }));
      if (profileId === undefined) return;
      void glance('start', () => actions.sinceExport()).then((changed) => {
        update((state) => ((state.check ?? state.saved) ? {} : { changed }));
      });
    });
    // Without the event the last check and report merely stay as they are.
    const watching = actions.watchWorkbook(() => {
      update(outdated);
    });
    return () => {
      void watching.then((watch) => (watch.ok ? watch.value.stop() : undefined));
    };
  }, [actions]);
}

/** Where a template stands already, the next step is the check, unless something was pressed meanwhile. */
function firstStep(state: PaneState, profileId: string | undefined): Partial<PaneState> {
  if (state.templateThere !== undefined) return {};
  const { step, choosing, proposal } = state;
  const untouched = step === START.step && !choosing && !proposal;
  const templateThere = profileId !== undefined;
  return untouched && templateThere ? { templateThere, step: 'check' } : { templateThere };
}
