import { useState } from 'react';
import type { Mended } from '../../actions/check/journalled';
import type { Fix } from '../../domain/findings/finding';
import type { PreviousPlan, PreviousValue } from '../../domain/refresh/previous/previousPlan';
import { outdated } from '../state/paneState';
import type { Pane } from '../state/usePane';

/** Lấy số kỳ trước as the page knows it. */
export interface Previous {
  readonly file: string;
  readonly plan: PreviousPlan | undefined;
  /** Values that will be written. */
  readonly ticked: ReadonlySet<PreviousValue>;
  readonly mended: (Mended & { readonly undone: boolean }) | undefined;
  readonly read: (file: File) => Promise<void>;
  readonly tick: (values: readonly PreviousValue[], on: boolean) => void;
  readonly apply: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

/** Reads a report, shows what it gives, writes what is ticked, and takes it back. */
export function usePrevious(pane: Pane): Previous {
  const [file, setFile] = useState('');
  const [plan, setPlan] = useState<PreviousPlan>();
  const [ticked, setTicked] = useState<ReadonlySet<PreviousValue>>(new Set());
  const [mended, setMended] = useState<Previous['mended']>();
  const read = async (chosen: File): Promise<void> => {
    const found = await pane.press('previous', (press) =>
      pane.actions.previousFromReport(chosen, press),
    );
    if (!found) return;
    setFile(chosen.name);
    setPlan(found);
    setMended(undefined);
    // Of the wrong file nothing is taken unasked.
    const values = found.kind === 'planned' && !found.samePeriod ? found.values : [];
    setTicked(new Set(values.filter(({ fix }) => fix.certain)));
  };
  const write = async (fixes: readonly Fix[], undone: boolean): Promise<void> => {
    const result = await pane.press(undone ? 'undo' : 'mend', (press) =>
      pane.actions.mendFindings(fixes, press),
    );
    if (!result) return;
    setMended({ ...result, undone });
    setPlan(undefined);
    pane.update(outdated);
  };
  return {
    file,
    plan,
    ticked,
    mended,
    read,
    tick: (values, on) => {
      setTicked((now) => turned(now, values, on));
    },
    apply: () => write(chosenFixes(plan, ticked), false),
    undo: () =>
      write(
        (mended?.undo ?? []).map((change) => ({ label: '', certain: true, changes: [change] })),
        true,
      ),
    close: () => {
      setMended(undefined);
    },
  };
}

function turned(
  now: ReadonlySet<PreviousValue>,
  values: readonly PreviousValue[],
  on: boolean,
): ReadonlySet<PreviousValue> {
  const next = new Set(now);
  for (const value of values)
    if (on) next.add(value);
    else next.delete(value);
  return next;
}

function chosenFixes(
  plan: PreviousPlan | undefined,
  ticked: ReadonlySet<PreviousValue>,
): readonly Fix[] {
  if (plan?.kind !== 'planned') return [];
  return plan.values.filter((value) => ticked.has(value)).map(({ fix }) => fix);
}
