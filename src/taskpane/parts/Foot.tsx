import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Buttons that stay within reach at the foot of the pane, however long the step is. */
export function Foot({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().foot}>{children}</div>;
}

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    margin: 'auto -12px -12px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
