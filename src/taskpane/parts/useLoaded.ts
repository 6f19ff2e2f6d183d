import { useEffect, useState } from 'react';
import type { Pane } from '../state/usePane';

/** Something loaded once when its part appears; a failure is shown like any other, and nothing comes. */
export function useLoaded<T>({ glance }: Pane, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  useEffect(() => {
    let here = true;
    void glance('start', async () => ({ ok: true, value: await load() })).then((value) => {
      if (here && value !== undefined) setLoaded({ value });
    });
    return () => {
      here = false;
    };
    // Once: what is loaded does not change while the pane is open.
  }, []);
  return loaded?.value;
}
