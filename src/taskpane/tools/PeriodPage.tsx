import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { PeriodProposal } from '../../actions/template/proposePeriod';
import { FixCard } from '../check/fix/FixCard';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { COUNTED } from '../counted';
import { TEXT } from '../strings';
import { useFilling } from './useFilling';

const { period: text } = TEXT;

/** The dates of the period, by the calendar or by the decree, and one press that fills them in. */
export function PeriodPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [proposals, setProposals] = useState<readonly PeriodProposal[]>();
  const [chosen, setChosen] = useState<PeriodProposal>();
  const read = async () => {
    setProposals(await pane.press('period', pane.actions.proposePeriod));
  };
  const { fill, card } = useFilling(pane, read);
  useEffect(() => void read(), []);
  if (chosen) {
    return (
      <FixCard
        fixes={[chosen.fix]}
        working={pane.working}
        apply={text.press}
        nameOf={chosen.nameOf}
        onApply={() => {
          setChosen(undefined);
          void fill(chosen.fix.changes);
        }}
        onBack={() => {
          setChosen(undefined);
        }}
      />
    );
  }
  return (
    <>
      {card}
      {proposals?.map((proposal) => (
        <Offer key={proposal.scheme} proposal={proposal} onChoose={setChosen} />
      ))}
      {proposals?.length === 0 && <p className={styles.text}>{text.unknown}</p>}
      <Button disabledFocusable={pane.working} onClick={() => void read()}>
        {text.again}
      </Button>
    </>
  );
}

interface OfferProps {
  readonly proposal: PeriodProposal;
  readonly onChoose: (proposal: PeriodProposal) => void;
}

function Offer({ proposal, onChoose }: OfferProps): ReactNode {
  const styles = useStyles();
  const there = proposal.fix.changes.length === 0;
  const dates = useId();
  return (
    <Card
      quiet
      tone={there ? 'good' : 'plain'}
      title={text[proposal.scheme]}
      buttons={
        !there && (
          <Button
            appearance="primary"
            aria-describedby={dates}
            onClick={() => {
              onChoose(proposal);
            }}
          >
            {text.fill}
          </Button>
        )
      }
    >
      <p id={dates} className={styles.text}>
        {/* Kỳ số names the period that stands there, not the one after it. */}
        {COUNTED.dates(
          proposal.scheme === 'following' ? '' : proposal.period,
          proposal.from,
          proposal.to,
        )}
      </p>
      {there && <p className={styles.text}>{text.filled}</p>}
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
