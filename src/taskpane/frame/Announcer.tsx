import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { announcement } from '../state/announcement';
import type { Pane } from '../state/usePane';

/** Tells screen readers what happens: results politely, failures at once. Both regions stand there from the start. */
export function Announcer({ pane }: { readonly pane: Pane }): ReactNode {
  const { unseen } = useStyles();
  const { action, state } = pane;
  return (
    <>
      <div role="status" aria-live="polite" className={unseen}>
        {announcement(action, state)}
      </div>
      <div role="alert" className={unseen}>
        {action.phase === 'failed' && action.failure.sentence}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
