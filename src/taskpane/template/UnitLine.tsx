import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COUNTED } from '../counted';
import { GUIDE } from '../guideStrings';
import type { UnitMemory } from './useUnitMemory';

const { unit: text } = GUIDE;

/** Whether this computer remembers the unit, in one line, with the way to change that. */
export function UnitLine({
  memory: { proposal, allow },
}: {
  readonly memory: UnitMemory;
}): ReactNode {
  const styles = useStyles();
  if (!proposal || (proposal.kind === 'kept' && proposal.changes.length > 0)) return null;
  const kept = proposal.kind === 'kept';
  return (
    <div className={styles.line}>
      <span>{kept ? COUNTED.unitKept(proposal.name) : text.off}</span>
      <Button size="small" onClick={() => void allow(!kept)}>
        {kept ? text.forget : text.again}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
});
