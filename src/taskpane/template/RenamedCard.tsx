import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COUNTED } from '../counted';
import { Card } from '../parts/Card';
import type { PaneState } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

const { template } = TEXT;

interface RenamedCardProps {
  readonly pane: Pane;
  readonly proposal: NonNullable<PaneState['proposal']>;
}

/** Before a second sheet is added beside one that was renamed: the way to give that one its name back. */
export function RenamedCard({ pane, proposal }: RenamedCardProps): ReactNode {
  const styles = useStyles();
  const { renamed = [], profile } = proposal;
  if (renamed.length === 0) return null;
  return (
    <Card
      quiet
      tone="warning"
      title={template.renamedTitle}
      buttons={renamed.map((one) => (
        <Button
          key={one.to}
          appearance="primary"
          disabledFocusable={pane.working}
          onClick={() =>
            void pane.rename(one).then((done) => (done ? pane.plan(profile.id) : undefined))
          }
        >
          {COUNTED.rename(one.from, one.to)}
        </Button>
      ))}
    >
      <p className={styles.text}>{template.renamedText}</p>
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
