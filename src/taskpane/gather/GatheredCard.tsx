import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { GATHER_COUNTED, GATHER_TEXT } from './gatherText';
import type { GatheringState } from './useGathering';

const text = GATHER_TEXT;

interface GatheredCardProps {
  readonly pane: Pane;
  readonly state: GatheringState;
}

/** What was written, what was refused and why, and one way back. */
export function GatheredCard({ pane, state }: GatheredCardProps): ReactNode {
  const styles = useStyles();
  const { applied, undone } = state;
  if (!applied) return null;
  const { mended, plan } = applied;
  const left = [...new Set(mended.refused.map(({ sentence }) => sentence))];
  return (
    <Card
      tone={left.length > 0 || mended.problem ? 'warning' : 'good'}
      title={undone ? text.undone : text.done}
      buttons={
        <>
          <Button appearance="primary" onClick={() => void pane.command('check')}>
            {text.check}
          </Button>
          {!undone && (
            <Button disabledFocusable={pane.working} onClick={() => void state.undo()}>
              {text.undo}
            </Button>
          )}
        </>
      }
    >
      {!undone && (
        <p className={styles.text}>
          {GATHER_COUNTED.did(mended.changed.length, plan.added.length)}
        </p>
      )}
      {mended.problem && <p className={styles.text}>{mended.problem.sentence}</p>}
      {left.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
