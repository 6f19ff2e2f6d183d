import type { Mended } from '../../actions/check/journalled';
import type { Outcome, Press } from '../../actions/outcome';
import type { Change, Finding, Fix } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import type { RuleSetting } from '../../domain/findings/ruleSettings';
import type { PaneActions } from '../paneActions';
import { afterMending, afterUndo } from './lastMended';
import { outdated, type PaneState, type Update } from './paneState';
import type { Action } from './useAction';

/** Kiểm tra and what is done with its list: go to a cell, mend, take back, accept. */
export function checkVerbs(actions: PaneActions, action: Action, state: PaneState, update: Update) {
  const { press } = action;

  async function check(): Promise<void> {
    const result = await press('check', (each) => actions.checkWorkbook(each));
    if (!result) return;
    const { templateThere, changed } = result;
    update({ check: { ...result, stale: false }, fixes: undefined, templateThere, changed });
  }

  return {
    check,
    async goTo(at: Place): Promise<void> {
      await action.glance('goTo', () => actions.goToFinding({ at }));
    },
    /** Changes cells from a tool: what was checked and exported before no longer holds for certain. */
    async fill(changes: readonly Change[]): Promise<Mended | undefined> {
      const fix = { label: '', certain: true, changes };
      const mended = await press('mend', (each) => actions.mendFindings([fix], each));
      if (mended) update(outdated);
      return mended;
    },
    /** `copies`: hidden copies of the sheets are kept first, under this name; without them nothing is mended. */
    async mend(fixes: readonly Fix[], copies?: string): Promise<void> {
      const mended = await press('mend', (each) => mendWith(actions, fixes, copies, each));
      if (!mended) return;
      update((now) => ({ mended: afterMending(mended, now.mended), fixes: undefined }));
      if (!mended.problem) await check();
    },
    async undo(): Promise<void> {
      const { mended } = state;
      if (!mended) return;
      const undone = await press('undo', (each) => actions.undoMending(mended.undo, each));
      if (!undone) return;
      update({ mended: afterUndo(undone, mended) });
      if (!undone.problem) await check();
    },
    /** Turns a rule off or weighs it otherwise; an empty reason gives it its own weight back. */
    async weigh(setting: RuleSetting): Promise<void> {
      const kept = await press('rule', async () => {
        const outcome = await actions.weighRule(setting);
        return outcome.ok ? { ok: true, value: true } : outcome;
      });
      if (kept) await check();
    },
    async accept(finding: Finding, reason: string): Promise<void> {
      const accepted = await press('accept', async () => {
        const outcome = await actions.acceptFinding(finding, reason);
        return outcome.ok ? { ok: true, value: true } : outcome;
      });
      if (accepted) await check();
    },
  };
}

async function mendWith(
  actions: PaneActions,
  fixes: readonly Fix[],
  copies: string | undefined,
  press: Press,
): Promise<Outcome<Mended>> {
  const kept = copies === undefined ? undefined : await actions.keepCopies(copies, press);
  return kept?.ok === false ? kept : actions.mendFindings(fixes, press);
}
