import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

interface FoldHeadProps {
  readonly open: boolean;
  readonly title: string;
  readonly onToggle: () => void;
  /** What can be done with all below it. */
  readonly children?: ReactNode;
}

/** The name of some findings: a press folds them in or out. */
export function FoldHead({ open, title, onToggle, children }: FoldHeadProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.name}
        aria-expanded={open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={onToggle}
      >
        {title}
      </Button>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px',
  },
  name: {
    justifyContent: 'flex-start',
    flexShrink: 1,
    paddingLeft: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
});
