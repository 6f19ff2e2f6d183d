import { useEffect, useState } from 'react';
import type { NextOptions, NextPlan } from '../../domain/periods/next/plan';
import { outdated } from '../state/paneState';
import type { Pane } from '../state/usePane';

/** What the officer keeps beyond the plan's own choice. */
export type Keep = Pick<NextOptions, 'keepResults' | 'keepDone' | 'keepDocuments'>;

/** Sang kỳ mới as the page knows it: the plan shown, and what became of it. */
export interface NextPeriod {
  readonly keep: Keep;
  /** Unknown while Thông tin does not say the period; undefined until it was read. */
  readonly plan: NextPlan | 'unknown' | undefined;
  readonly said: 'changed' | 'done' | 'broken' | undefined;
  readonly prepare: (keep: Keep) => Promise<void>;
  /** `copies`: hidden copies of the sheets are kept, named by the old period. */
  readonly apply: (
    shown: NextPlan,
    choices: Pick<NextOptions, 'leave' | 'take'>,
    copies: boolean,
  ) => Promise<void>;
}

/** Plans when the page opens, and again when what is kept changes. */
export function useNextPeriod(pane: Pane): NextPeriod {
  const [keep, setKeep] = useState<Keep>({});
  const [plan, setPlan] = useState<NextPlan | 'unknown'>();
  const [said, setSaid] = useState<'changed' | 'done' | 'broken'>();
  const prepare = async (options: Keep): Promise<void> => {
    setKeep(options);
    setSaid(undefined);
    const found = await pane.press('next', (press) =>
      pane.actions.prepareNextPeriod(options, press),
    );
    setPlan(found ?? 'unknown');
  };
  const apply: NextPeriod['apply'] = async (shown, choices, copies) => {
    const result = await pane.press('next', (press) =>
      pane.actions.applyNextPeriod(shown, { ...keep, ...choices }, press, { undo: true, copies }),
    );
    if (result?.kind === 'applied') {
      setSaid('done');
      pane.update(outdated);
    }
    // Office refused half-way, or an earlier change did: both are taken back the same way.
    if (result === undefined || result.kind === 'broken') setSaid(await broken(pane));
    if (result?.kind === 'changed' && result.plan) {
      setPlan(result.plan);
      setSaid('changed');
    }
  };
  useEffect(() => void prepare({}), []);
  return { keep, plan, said, prepare, apply };
}

async function broken(pane: Pane): Promise<'broken' | undefined> {
  const offer = await pane.glance('start', pane.actions.periodOffer);
  return offer?.kind === 'broken' ? 'broken' : undefined;
}
