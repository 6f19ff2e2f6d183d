import { useEffect, useState } from 'react';
import type { Pane } from '../state/usePane';

/**
 * Something loaded once when its part appears and wants it, after a press that is under way; a failure is shown like any
 * other, and the next press tries again.
 */
export function useLoaded<T>(
  { glance, working }: Pane,
  load: () => Promise<T>,
  wanted = true,
): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (loaded || working || !wanted) return undefined;
    let here = true;
    void glance('start', async () => ({ ok: true, value: await load() })).then((value) => {
      if (here && value !== undefined) setLoaded({ value });
    });
    return () => {
      here = false;
    };
    // Once: what is loaded does not change while the pane is open.
  }, [working, wanted]);
  return loaded?.value;
}
