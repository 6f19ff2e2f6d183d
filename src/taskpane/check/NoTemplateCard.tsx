import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

const { check: text } = TEXT;

interface NoTemplateCardProps {
  readonly pane: Pane;
  /** Nothing was read yet: a workbook that lost its settings may have its template all the same. */
  readonly maybe?: boolean;
}

/** All that can be said of a workbook without a template: what comes first, and the way to it. */
export function NoTemplateCard({ pane, maybe = false }: NoTemplateCardProps): ReactNode {
  const styles = useStyles();
  return (
    <Card
      tone={maybe ? 'plain' : 'warning'}
      title={text.noTemplate}
      buttons={
        <Button
          appearance="primary"
          onClick={() => {
            pane.update({ check: undefined, question: undefined, proposal: undefined });
            pane.show('template');
          }}
        >
          {text.toTemplate}
        </Button>
      }
    >
      <p className={styles.text}>{maybe ? text.noTemplateYet : text.noTemplateText}</p>
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
