import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackButton } from '../parts/buttons/BackButton';
import type { NextPlan } from '../../domain/periods/next/plan';
import { COUNTED } from '../counted';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { NEXT_TEXT } from './nextText';

interface ErrorsLeftCardProps {
  readonly pane: Pane;
  readonly plan: NextPlan;
  readonly onGo: () => void;
  readonly onBack: () => void;
}

/** Asked once: a `Lỗi` of the old period would go on into Kỳ trước. */
export function ErrorsLeftCard({ pane, plan, onGo, onBack }: ErrorsLeftCardProps): ReactNode {
  const styles = useStyles();
  return (
    <Card
      tone="warning"
      title={`${COUNTED.left('Lỗi', plan.errors)} ở ${plan.period.before}`}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              pane.show('check');
              void pane.check();
            }}
          >
            {TEXT.export.seeErrors}
          </Button>
          <Button disabledFocusable={pane.working} onClick={onGo}>
            {NEXT_TEXT.anyway}
          </Button>
          <BackButton appearance="subtle" onClick={onBack}>
            {TEXT.tools.back}
          </BackButton>
        </>
      }
    >
      <p className={styles.text}>{NEXT_TEXT.errorsText}</p>
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
