import { useEffect, useState } from 'react';
import type { Report } from '../../../domain/report/report';
import type { Pane } from '../../state/usePane';

/** The report as read last, whether cells have changed since, and the way to read it anew. */
export interface ReadReport {
  readonly report: Report | undefined;
  readonly stale: boolean;
  readonly renew: () => Promise<void>;
}

/** Typing goes on for a while: the report is read anew when it rests. */
const REST_MS = 1200;

/** Reads the report when the page opens, and follows every edit. */
export function useReport(pane: Pane): ReadReport {
  const [read, setRead] = useState<{ readonly report: Report; readonly edits: number }>();
  const { edits } = pane.state;
  const keep = (report: Report | undefined): void => {
    if (report) setRead({ report, edits });
  };
  const renew = async () => {
    keep(await pane.press('report', pane.actions.previewReport));
  };
  useEffect(() => void renew(), []);
  const stale = read !== undefined && read.edits !== edits;
  useEffect(() => {
    if (!stale) return undefined;
    const timer = setTimeout(
      () => void pane.glance('report', pane.actions.previewReport).then(keep),
      REST_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [stale, edits]);
  return { report: read?.report, stale, renew };
}
