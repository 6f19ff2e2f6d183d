import { useState } from 'react';
import type { ChosenWorkbook } from '../../actions/chosen/chosenWorkbook';
import type { Refresh } from '../../actions/word/refreshReport';
import type { Pane } from '../state/usePane';
import { WORD_ACTIONS } from './loadedWordActions';
import { WORD_COUNTED, WORD_TEXT } from './strings';

const NOTHING: ReadonlySet<string> = new Set();

/** The comparison of the open document with the workbook: what it came to, what was chosen, what was done. */
export function useRefresh({ press }: Pane, workbook: ChosenWorkbook) {
  const [refresh, setRefresh] = useState<Refresh>();
  const [taken, setTaken] = useState(NOTHING);
  const [said, setSaid] = useState<string>();
  async function compare(take: ReadonlySet<string> = NOTHING): Promise<void> {
    const planned = await press('report', () => WORD_ACTIONS.planRefreshHere(workbook, take));
    if (!planned) return;
    setTaken(take);
    setRefresh(planned);
  }
  return {
    refresh,
    taken,
    said,
    async compare(): Promise<void> {
      setSaid(undefined);
      await compare();
    },
    async take(key: string, chosen: boolean): Promise<void> {
      const next = new Set(taken);
      if (chosen) next.add(key);
      else next.delete(key);
      await compare(next);
    },
    async writeHere(): Promise<void> {
      if (refresh?.kind !== 'planned') return;
      const done = await press('report', () => WORD_ACTIONS.refreshInPlace(refresh));
      if (!done) return;
      setSaid([WORD_COUNTED.done(done.written, done.left), ...done.reasons].join(' '));
      await compare();
    },
    async openNew(): Promise<void> {
      if (refresh?.kind !== 'planned') return;
      const opened = await press('report', async () => {
        const outcome = await WORD_ACTIONS.openRefreshed(refresh);
        return outcome.ok ? { ok: true, value: true } : outcome;
      });
      if (opened) setSaid(WORD_TEXT.opened);
    },
  };
}
