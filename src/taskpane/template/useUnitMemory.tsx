import { useEffect, useState, type ReactNode } from 'react';
import type { UnitProposal } from '../../actions/template/proposeUnit';
import type { Change } from '../../domain/findings/finding';
import type { Pane } from '../state/usePane';
import { useFilling } from '../tools/useFilling';

/** What this computer remembers of the unit, and what can be done with it. */
export interface UnitMemory {
  readonly proposal: UnitProposal | undefined;
  readonly working: boolean;
  readonly fill: (changes: readonly Change[]) => Promise<void>;
  readonly allow: (allowed: boolean) => Promise<void>;
  /** What came of filling in, with the way back. */
  readonly card: ReactNode;
}

/** Looks while the first step is shown, and again when cells have changed. */
export function useUnitMemory(pane: Pane): UnitMemory {
  const [proposal, setProposal] = useState<UnitProposal>();
  const read = async () => {
    setProposal(await pane.glance('unit', pane.actions.proposeUnit));
  };
  const { fill, card } = useFilling(pane, read);
  const { step, templateThere, offering, edits } = pane.state;
  const here = step === 'template' && templateThere === true && !offering;
  useEffect(() => {
    if (here) void read();
  }, [here, edits]);
  const allow = async (allowed: boolean) => {
    await pane.glance('unit', () => pane.actions.allowUnitMemory(allowed));
    await read();
  };
  return { proposal, working: pane.working, fill, allow, card };
}
