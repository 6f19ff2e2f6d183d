import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { standingPlace } from '../../../domain/entries/standingPlace';
import type { Finding } from '../../../domain/findings/finding';
import type { Pane } from '../../state/usePane';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { BulkFix } from '../fix/BulkFix';
import { EVERYTHING, groupFindings, type Filter } from './filterFindings';
import { Filters } from './Filters';
import { FindingGroup } from './FindingGroup';
import { FindingNav } from './FindingNav';
import { useChosen } from './useChosen';
import { useTitles } from '../rule/useTitles';

interface FindingListProps {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
}

/** All that the check found: filters, groups by severity, and one finding chosen. */
export function FindingList({ pane, findings }: FindingListProps): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const groups = useMemo(() => groupFindings(findings, filter), [findings, filter]);
  const shown = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const titleOf = useTitles(pane);
  const chosen = useChosen(shown, (finding) => {
    const entries = pane.state.check?.assessment.entries;
    const at = entries ? standingPlace(entries, finding.at) : finding.at;
    if (at) void pane.goTo(at);
  });
  return (
    <>
      <Filters
        findings={findings}
        shown={shown.length}
        filter={filter}
        titleOf={titleOf}
        onFilter={setFilter}
      />
      <BulkFix pane={pane} findings={shown} label={COUNTED.fixAll} />
      {shown.length === 0 && <p className={styles.text}>{TEXT.check.nothingShown}</p>}
      <div role="group" aria-label={TEXT.check.list} className={styles.list}>
        {groups.map((group) => (
          <FindingGroup key={group.name} {...{ pane, group, chosen, titleOf }} all={findings} />
        ))}
      </div>
      <FindingNav shown={shown} chosen={chosen} />
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
});
