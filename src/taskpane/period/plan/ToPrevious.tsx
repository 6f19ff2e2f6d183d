import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { NEXT_TEXT } from '../nextText';

/** A blank book has no figures of the period before: its report has. */
export function ToPrevious({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {NEXT_TEXT.fromReport}{' '}
      <Button
        size="small"
        onClick={() => {
          pane.update({ tool: 'previous' });
        }}
      >
        {TEXT.tools.previous}
      </Button>
    </p>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
