import { useMemo } from 'react';
import { useLoaded } from '../parts/useLoaded';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

/** What each rule is called; one that the office wrote itself bears its own code. */
export type TitleOf = (rule: string) => string;

/** Names of the catalogue's rules. */
export function useTitles(pane: Pane): TitleOf {
  const rules = useLoaded(pane, pane.actions.rules);
  return useMemo(() => {
    const titles = new Map(rules?.map(({ id, title }) => [id, title]));
    return (rule) => titles.get(rule) ?? `${TEXT.check.ownRule} ${rule}`;
  }, [rules]);
}
