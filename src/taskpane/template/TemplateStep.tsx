import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Profile } from '../../domain/profiles/profile';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { PlanCard } from './PlanCard';
import { ProfileList } from './ProfileList';

const { template } = TEXT;

/** Tạo mẫu: choose a report, see what will be done, have it done, see what was. */
export function TemplateStep({ pane }: { readonly pane: Pane }): ReactNode {
  const { proposal, made } = pane.state;
  if (proposal) return <PlanCard pane={pane} proposal={proposal} />;
  if (made) return <MadeCard pane={pane} summary={made.summary} />;
  return <Choice pane={pane} />;
}

function Choice({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const profiles = useProfiles(pane);
  const chosen = pane.state.profileId ?? profiles[0]?.id;
  return (
    <>
      <p className={styles.text}>{template.intro}</p>
      <ProfileList
        profiles={profiles}
        chosen={chosen}
        onChoose={(profileId) => {
          pane.update({ profileId });
        }}
      />
      <Foot>
        <Button
          appearance="primary"
          disabledFocusable={pane.working || chosen === undefined}
          onClick={() => chosen !== undefined && void pane.plan(chosen)}
        >
          {template.next}
        </Button>
      </Foot>
    </>
  );
}

function MadeCard({
  pane,
  summary,
}: {
  readonly pane: Pane;
  readonly summary: readonly string[];
}): ReactNode {
  const styles = useStyles();
  return (
    <Card
      tone="good"
      title={template.madeTitle}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              pane.update({ step: 'check' });
            }}
          >
            {template.toCheck}
          </Button>
          <Button
            onClick={() => {
              pane.update({ made: undefined });
            }}
          >
            {template.back}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{template.then}</p>
      <ul className={styles.list}>
        {summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}

/** The reports on offer; the list is loaded after the pane has opened. */
function useProfiles({ actions }: Pane): readonly Profile[] {
  const [profiles, setProfiles] = useState<readonly Profile[]>([]);
  useEffect(() => void actions.profiles().then(setProfiles), [actions]);
  return profiles;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});
