import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isFresh } from '../../domain/rules/unfilled';
import { Card } from '../parts/Card';
import type { Checked } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { FindingList } from './list/FindingList';
import { FreshCard } from './FreshCard';
import { NoTemplateCard } from './NoTemplateCard';
import { WeighedRules } from './rule/WeighedRules';

const { check: text } = TEXT;

/** How the check ended: no template, a fresh one, nothing wrong, or the list. */
export function CheckResult({
  pane,
  check,
}: {
  readonly pane: Pane;
  readonly check: Checked;
}): ReactNode {
  const { findings } = check.assessment;
  const { errors, warnings } = check.counts;
  if (!check.templateThere) return <NoTemplateCard pane={pane} />;
  if (isFresh(findings)) return <FreshCard pane={pane} findings={findings} />;
  return (
    <>
      {errors + warnings === 0 && <CleanCard pane={pane} />}
      <WeighedRules pane={pane} check={check} />
      {findings.length > 0 && <FindingList pane={pane} findings={findings} />}
    </>
  );
}

function CleanCard({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  return (
    <Card
      tone="good"
      title={text.cleanTitle}
      buttons={
        <Button
          appearance="primary"
          onClick={() => {
            pane.show('export');
          }}
        >
          {text.toExport}
        </Button>
      }
    >
      <p className={styles.text}>{text.clean}</p>
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
