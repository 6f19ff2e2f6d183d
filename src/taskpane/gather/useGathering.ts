import { useState } from 'react';
import type { Gathering, GatherResult } from '../../actions/gather';
import type { GatherPlan } from '../../domain/periods/gather/gatherPlan';
import type { Choice } from '../../domain/periods/gather/settleConflicts';
import type { Pane } from '../state/usePane';
import { outdated } from '../state/paneState';
import { GATHER_TEXT } from './gatherText';

/** What was read and planned, and what the officer has chosen so far. */
export interface Shown {
  readonly gathering: Gathering;
  readonly plan: GatherPlan;
  readonly choices: ReadonlyMap<string, Choice>;
  /** The workbook changed in between: the plan is a new one. */
  readonly changed: boolean;
}

type Applied = Extract<GatherResult, { kind: 'applied' }>;

/** Gộp số liệu as the page knows it. */
export interface GatheringState {
  readonly shown: Shown | undefined;
  readonly applied: Applied | undefined;
  readonly undone: boolean;
  readonly read: (files: readonly File[]) => Promise<void>;
  readonly choose: (choices: Shown['choices']) => void;
  readonly apply: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Reads the files, plans, carries out what was shown, and takes it back. */
export function useGathering(pane: Pane): GatheringState {
  const [shown, setShown] = useState<Shown>();
  const [applied, setApplied] = useState<Applied>();
  const [undone, setUndone] = useState(false);
  const read = async (files: readonly File[]): Promise<void> => {
    const found = await pane.press('gather', (press) => pane.actions.readSources(files, press));
    if (!found) return;
    const gathering = { main: GATHER_TEXT.main, ...found };
    const plan = await pane.press('gather', (press) =>
      pane.actions.prepareGathering(gathering, press),
    );
    if (!plan) return;
    setApplied(undefined);
    setUndone(false);
    setShown({ gathering, plan, choices: new Map(), changed: false });
  };
  const apply = async (): Promise<void> => {
    if (!shown) return;
    const { gathering, plan, choices } = shown;
    const result = await pane.press('gather', (press) =>
      pane.actions.applyGathering(plan, gathering, choices, press),
    );
    if (result?.kind === 'changed') setShown({ ...shown, plan: result.plan, changed: true });
    if (result?.kind !== 'applied') return;
    setApplied(result);
    setShown(undefined);
    pane.update(outdated);
  };
  const undo = async (): Promise<void> => {
    if (!applied) return;
    const result = await pane.press('undo', (press) =>
      pane.actions.undoGathering(applied.undo, press),
    );
    if (!result) return;
    setUndone(true);
    pane.update(outdated);
  };
  const choose: GatheringState['choose'] = (choices) => {
    setShown((now) => now && { ...now, choices });
  };
  return { shown, applied, undone, read, choose, apply, undo };
}
