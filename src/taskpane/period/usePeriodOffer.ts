import { useEffect, useRef, useState } from 'react';
import type { PeriodOffer } from '../../actions/periods/periodOffer';
import type { PaneState } from '../state/paneState';
import type { Pane } from '../state/usePane';

/**
 * What the workbook's period gives to say, looked for as the pane opens and again once a cell has changed. Where there is
 * something to go on from, the pane opens on step 1, which says it; a hand that was quicker stays where it is.
 */
export function usePeriodOffer(pane: Pane): PeriodOffer | undefined {
  const [offer, setOffer] = useState<PeriodOffer>();
  const { templateThere, edits, added } = pane.state;
  const latest = useRef(pane);
  latest.current = pane;
  // What was typed since can no longer be taken back; what is new is looked at until something stands in it.
  const since = offer && isNew(offer) ? edits : Math.min(edits, 1);
  useEffect(() => {
    if (templateThere !== true) return;
    void pane.glance('start', pane.actions.periodOffer).then((found) => {
      setOffer(found);
      if (found && !isNew(found) && !latest.current.working)
        pane.update((state) => (isUntouched(state) ? { step: 'template', offering: true } : {}));
    });
  }, [templateThere, since, added.length]);
  return offer;
}

/** A template or a report that was made and not yet filled: said in one line, and nothing to begin with. */
function isNew({ kind }: PeriodOffer): boolean {
  return kind === 'made' || kind === 'added';
}

function isUntouched({ step, tool, check, fixes, edits }: PaneState): boolean {
  return step === 'check' && !tool && !check && !fixes && edits === 0;
}
