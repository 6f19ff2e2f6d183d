import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../domain/findings/finding';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

const { check: text } = TEXT;

interface FreshCardProps {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
}

/** All that can be said of a template nobody has filled in: how much there is to fill, and the way to it. */
export function FreshCard({ pane, findings }: FreshCardProps): ReactNode {
  const styles = useStyles();
  return (
    <Card
      title={text.fresh}
      buttons={
        pane.actions.editsSentences() && (
          <Button
            appearance="primary"
            onClick={() => {
              pane.guide();
            }}
          >
            {text.toGuide}
          </Button>
        )
      }
    >
      {findings.map(({ message }) => (
        <p key={message} className={styles.text}>
          {message}
        </p>
      ))}
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
