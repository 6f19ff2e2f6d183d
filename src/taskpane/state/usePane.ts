import { useState } from 'react';
import type { PaneActions } from '../paneActions';
import type { Verb } from '../../commands/commands';
import { checkVerbs } from './checkVerbs';
import { exportVerbs } from './exportVerbs';
import { START, type PaneState, type Step, type Update } from './paneState';
import { templateVerbs } from './templateVerbs';
import { useStart } from './useStart';
import { useAction, type Action } from './useAction';

/** What every part of the pane sees: the state, and what can be done. */
export type Pane = ReturnType<typeof usePane>;

const HOME = {
  tool: undefined,
  from: undefined,
  choosing: false,
  offering: false,
  guided: false,
} as const;

/** The pane's state and verbs, over the actions given. */
export function usePane(actions: PaneActions) {
  const [state, setState] = useState<PaneState>(START);
  const action: Action = useAction();
  const update: Update = (change) => {
    setState((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) }));
  };
  const verbs = {
    ...templateVerbs(actions, action, state, update),
    ...checkVerbs(actions, action, state, update),
    ...exportVerbs(actions, action, state, update),
  };
  useStart(actions, action, update);
  return {
    actions,
    state,
    action: action.state,
    working: action.state.phase === 'working',
    press: action.press,
    glance: action.glance,
    dismiss: action.dismiss,
    update,
    ...verbs,
    /** Shows a step, from its beginning. */
    show(step: Step): void {
      update({ step, ...HOME });
    },
    /** Shows the filling guide, from its top. */
    guide(): void {
      update({ step: 'template', ...HOME, made: undefined, proposal: undefined, guided: true });
      if (document.scrollingElement) document.scrollingElement.scrollTop = 0;
    },
    /** A ribbon button: shows the step, and presses its button where that needs no choice. */
    async command(verb: Verb): Promise<void> {
      update({ step: verb, tool: undefined, from: undefined, offering: false });
      if (verb === 'template') update({ choosing: true, made: undefined });
      if (verb === 'check') await verbs.check();
      if (verb === 'export') await verbs.export('none');
    },
  };
}
