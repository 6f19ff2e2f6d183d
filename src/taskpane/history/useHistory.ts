import { useEffect, useState } from 'react';
import type { HistorySeries } from '../../actions/periods/readHistory';
import type { Pane } from '../state/usePane';

/** Typing goes on for a while: the series are read anew when it rests. */
const REST_MS = 1_500;

/** Figures and targets over the periods, as read last; empty while nothing is kept. */
export function useHistory(pane: Pane): readonly HistorySeries[] {
  const [series, setSeries] = useState<readonly HistorySeries[]>([]);
  const { edits, templateThere } = pane.state;
  useEffect(() => {
    if (templateThere !== true) return undefined;
    const read = async (): Promise<void> => {
      const found = await pane.glance('history', pane.actions.readHistory);
      if (found) setSeries(found);
    };
    // A workbook without a history gets none by typing.
    if (edits > 0 && series.length === 0) return undefined;
    const timer = setTimeout(() => void read(), edits === 0 ? 0 : REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [edits, templateThere]);
  return series;
}
