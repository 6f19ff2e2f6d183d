import { useMemo } from 'react';
import { useLoaded } from '../../parts/useLoaded';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';

/** What each rule is called. */
export type TitleOf = (rule: string) => string;

/** Names of the catalogue's rules; one of the sheet Quy tắc is called by its sentence there, and by its code without one. */
export function useTitles(pane: Pane): TitleOf {
  const rules = useLoaded(pane, pane.actions.rules);
  const relations = pane.state.check?.assessment.entries.relations.rows;
  return useMemo(() => {
    const own = relations?.map(
      ({ cells }) => [cells.code.text, asTitle(cells.message.text)] as const,
    );
    const titles = new Map([
      ...(own ?? []),
      ...(rules ?? []).map(({ id, title }) => [id, title] as const),
    ]);
    return (rule) => titles.get(rule) || `${TEXT.check.ownRule} ${rule}`;
  }, [rules, relations]);
}

function asTitle(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
