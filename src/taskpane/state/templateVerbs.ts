import type { Renamed } from '../../actions/template/renameSheet';
import type { PaneActions } from '../paneActions';
import { outdated, type PaneState, type Update } from './paneState';
import type { Action } from './useAction';

/** Tạo mẫu: shows what it will do, then does it. */
export function templateVerbs(
  actions: PaneActions,
  { press }: Action,
  state: PaneState,
  update: Update,
) {
  return {
    async plan(profileId: string): Promise<void> {
      const proposal = await press('plan', (each) => actions.prepareTemplate(profileId, each));
      if (proposal) update({ proposal: { ...proposal, changed: false }, made: undefined });
    },
    /** Gives a renamed sheet its name back, and looks again. */
    async rename(renamed: Renamed): Promise<boolean> {
      const done = await press('rename', async () => {
        const outcome = await actions.renameSheet(renamed);
        return outcome.ok ? { ok: true, value: true } : outcome;
      });
      if (done) update(outdated);
      return done === true;
    },
    /** What stood before is kept, so that it can be taken back; `copies` of the sheets beside, where asked for. */
    async apply(copies = false): Promise<void> {
      const { proposal } = state;
      if (!proposal) return;
      const keep = { undo: true, copies };
      const result = await press('template', (each) => actions.applyTemplate(proposal, each, keep));
      if (result?.kind === 'changed') update({ proposal: { ...result.proposal, changed: true } });
      if (result?.kind === 'applied') {
        const summary = [...result.proposal.summary, ...(result.left ?? [])];
        const made = { ...result.proposal, summary, atFirst: result.atFirst === true };
        const profileId = made.profile.id;
        update({ proposal: undefined, made, profileId, templateThere: true });
      }
    },
  };
}
