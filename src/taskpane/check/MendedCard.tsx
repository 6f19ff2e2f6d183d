import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/Card';
import type { PaneState } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { COUNTED } from '../counted';
import { TEXT } from '../strings';

interface MendedCardProps {
  readonly pane: Pane;
  readonly mended: NonNullable<PaneState['mended']>;
}

/** What was mended, what was left alone and why, and one way back. */
export function MendedCard({
  pane,
  mended: { changed, refused, undo, undone },
}: MendedCardProps): ReactNode {
  const styles = useStyles();
  const cells = changed.length;
  return (
    <Card
      tone={refused.length > 0 ? 'warning' : 'good'}
      title={undone ? COUNTED.restored(cells) : COUNTED.fixed(cells)}
      buttons={
        <>
          {!undone && undo.length > 0 && (
            <Button size="small" disabledFocusable={pane.working} onClick={() => void pane.undo()}>
              {TEXT.fix.undo}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              pane.update({ mended: undefined });
            }}
          >
            {TEXT.failure.close}
          </Button>
        </>
      }
    >
      {refused.length > 0 && (
        <>
          <span>{COUNTED.refused(refused.length)}</span>
          <ul className={styles.list}>
            {refused.map(({ change, sentence }) => (
              <li key={`${change.sheet}!${change.cell}`}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });
