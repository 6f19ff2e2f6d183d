import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { BackButton } from '../parts/buttons/BackButton';
import type { PaneState } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { Card } from '../parts/Card';
import { CopiesTick } from '../parts/copies/CopiesTick';
import { Foot } from '../parts/Foot';
import { Question } from '../parts/Question';
import { TEXT } from '../strings';
import { RenamedCard } from './RenamedCard';

const { template } = TEXT;

export interface PlanCardProps {
  readonly pane: Pane;
  readonly proposal: NonNullable<PaneState['proposal']>;
}

/** What Tạo mẫu will do, before it does anything. */
export function PlanCard({ pane, proposal }: PlanCardProps): ReactNode {
  const styles = useStyles();
  const [copies, setCopies] = useState(false);
  const back = (
    <BackButton
      onClick={() => {
        pane.update({ proposal: undefined });
      }}
    >
      {template.back}
    </BackButton>
  );
  if (proposal.summary.length === 0) return <CompleteCard pane={pane} back={back} />;
  const title = proposal.changed ? template.changedTitle : template.planTitle;
  return (
    <Question key={proposal.summary.join()} title={title}>
      <RenamedCard pane={pane} proposal={proposal} />
      <Card quiet tone={proposal.changed ? 'warning' : 'plain'} title={title}>
        <strong>{proposal.profile.name}</strong>
        <ul className={styles.list} aria-label={title}>
          {proposal.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Card>
      {completes(proposal) && <CopiesTick copies={copies} onCopies={setCopies} />}
      <Foot>
        <Button
          // A renamed sheet's own name comes first.
          appearance={proposal.renamed?.length ? 'secondary' : 'primary'}
          disabledFocusable={pane.working}
          onClick={() => void pane.apply(copies)}
        >
          {template.apply}
        </Button>
        {back}
      </Foot>
    </Question>
  );
}

/** Whether sheets that are there are changed, and not merely others added. */
function completes({ plan }: PlanCardProps['proposal']): boolean {
  return plan.sheets.some(({ create, visibility }) => !create && visibility === 'visible');
}

function CompleteCard({
  pane,
  back,
}: {
  readonly pane: Pane;
  readonly back: ReactNode;
}): ReactNode {
  return (
    <Card
      tone="good"
      title={template.completeTitle}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              pane.update({ proposal: undefined, choosing: false, templateThere: true });
            }}
          >
            {template.tools}
          </Button>
          <Button
            onClick={() => {
              pane.update({ proposal: undefined });
              pane.show('check');
            }}
          >
            {template.toCheck}
          </Button>
          {back}
        </>
      }
    />
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });
