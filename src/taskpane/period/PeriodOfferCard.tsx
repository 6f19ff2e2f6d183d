import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { PeriodOffer } from '../../actions/periods/periodOffer';
import { printDay } from '../../domain/number/dates/date';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { OFFER_TEXT } from './offerText';
import { UndoReport } from './UndoReport';
import { UndoButton } from './UndoButton';
import { UndoTemplate } from './UndoTemplate';
import { usePeriodOffer } from './usePeriodOffer';

const text = OFFER_TEXT;

/**
 * First thing in step 1: the period's report was made, or the workbook has moved on and can be taken back. Only a workbook
 * that stands between two periods is spoken of in every step: nothing found there would be right.
 */
export function PeriodOfferCard({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const offer = usePeriodOffer(pane);
  const [closed, setClosed] = useState<PeriodOffer['kind']>();
  const { templateThere, tool } = pane.state;
  useEffect(() => {
    setClosed(undefined);
  }, [templateThere]);
  const close = (): void => {
    setClosed(offer?.kind);
    pane.update({ offering: false });
  };
  if (!offer || closed === offer.kind || tool === 'next') return null;
  if (offer.kind !== 'broken' && !isAtHome(pane)) return null;
  return (
    <div className={styles.box}>
      <Offer pane={pane} offer={offer} onClose={close} />
    </div>
  );
}

/** Step 1 itself, nothing open in it and no template under choice: what was made just now says so itself. */
function isAtHome({ state: { step, tool, proposal, made, choosing } }: Pane): boolean {
  return step === 'template' && !tool && !proposal && !made && !choosing;
}

interface OfferProps<K extends PeriodOffer['kind'] = PeriodOffer['kind']> {
  readonly pane: Pane;
  readonly offer: Extract<PeriodOffer, { kind: K }>;
  readonly onClose: () => void;
}

function Offer({ pane, offer, onClose }: OfferProps): ReactNode {
  switch (offer.kind) {
    case 'reported':
    case 'over':
      return <Onward pane={pane} offer={offer} onClose={onClose} />;
    case 'made':
      return (
        <Line said={text.made(offer.profile)}>
          <UndoTemplate pane={pane} onRestored={onClose} />
        </Line>
      );
    case 'added':
      return (
        <Line said={text.added(offer.addressee)}>
          <UndoReport pane={pane} addressee={offer.addressee} />
        </Line>
      );
    default:
      return <Moved pane={pane} offer={offer} onClose={onClose} />;
  }
}

/** One line, for the guide comes first: it goes with the first thing typed. */
function Line({
  said,
  children,
}: {
  readonly said: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span>{said}</span>
      {children}
    </div>
  );
}

function Onward({ pane, offer, onClose }: OfferProps<'reported' | 'over'>): ReactNode {
  const styles = useStyles();
  const over = offer.kind === 'over';
  return (
    <Card
      quiet
      tone={over ? 'plain' : 'good'}
      title={over ? text.over(offer.period, printDay(offer.ended)) : text.reported(offer.period)}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              onClose();
              pane.update({ step: 'template', tool: 'next' });
            }}
          >
            {over ? text.to(offer.next) : text.next}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {text.later}
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        {over ? text.overText(offer.period, offer.next) : text.reportedText(offer.on)}
      </p>
    </Card>
  );
}

function Moved({ pane, offer, onClose }: OfferProps<'moved' | 'broken'>): ReactNode {
  const styles = useStyles();
  const broken = offer.kind === 'broken';
  const { before, after } = offer.period;
  return (
    <Card
      quiet
      tone={broken ? 'error' : 'plain'}
      title={broken ? text.broken : text.moved(after)}
      buttons={
        <>
          <UndoButton pane={pane} onRestored={onClose} primary={broken} />
          {!broken && (
            <Button appearance="subtle" onClick={onClose}>
              {text.goOn}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.text}>{broken ? text.brokenText(after) : text.movedText(before)}</p>
    </Card>
  );
}

const useStyles = makeStyles({
  box: { padding: '12px 12px 0' },
  text: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
});
