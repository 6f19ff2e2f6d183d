import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextPlan } from '../../domain/periods/next/plan';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { NEXT_TEXT } from './nextText';
import { OFFER_TEXT } from './offerText';
import { UndoButton } from './UndoButton';

interface MovedCardProps {
  readonly pane: Pane;
  readonly plan: NextPlan;
  readonly onRestored: () => void;
}

/** It is done: on to what is empty now, or back in one press. */
export function MovedCard({ pane, plan: { period }, onRestored }: MovedCardProps): ReactNode {
  const styles = useStyles();
  return (
    <Card
      tone="good"
      title={`${NEXT_TEXT.done} ${NEXT_TEXT.move(period)}`}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              pane.guide();
            }}
          >
            {NEXT_TEXT.toGuide}
          </Button>
          <UndoButton pane={pane} onRestored={onRestored} />
        </>
      }
    >
      <p className={styles.text}>{NEXT_TEXT.doneText}</p>
      <p className={styles.text}>{OFFER_TEXT.movedText(period.before)}</p>
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
