import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { NextOptions, NextPlan } from '../../domain/periods/next/plan';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import type { Pane } from '../state/usePane';
import { ErrorsLeftCard } from './ErrorsLeftCard';
import { KeepOptions } from './plan/KeepOptions';
import { MovedCard } from './MovedCard';
import { NEXT_TEXT } from './nextText';
import { OFFER_TEXT } from './offerText';
import { PlanBySheet } from './plan/PlanBySheet';
import { SaveFirst } from './plan/SaveFirst';
import { ToPrevious } from './plan/ToPrevious';
import { UndoButton } from './UndoButton';
import type { NextPeriod } from './useNextPeriod';
import { useNextPeriod } from './useNextPeriod';

const text = NEXT_TEXT;

/** Sang kỳ mới: what will change is shown sheet by sheet, single cells can be left out, and one press does it. */
export function NextPeriodPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const period = useNextPeriod(pane);
  const { keep, plan, said, prepare } = period;
  const again = () => void prepare(keep);
  if (said === 'broken')
    return (
      <Card
        tone="error"
        title={OFFER_TEXT.broken}
        buttons={<UndoButton primary pane={pane} onRestored={again} />}
      >
        <p className={styles.text}>{text.brokenText}</p>
      </Card>
    );
  if (plan === undefined) return null;
  if (plan === 'unknown')
    return (
      <>
        <p className={styles.text}>{text.unknown}</p>
        <ToPrevious pane={pane} />
      </>
    );
  if (said === 'done') return <MovedCard pane={pane} plan={plan} onRestored={again} />;
  return <Shown pane={pane} period={period} plan={plan} />;
}

interface ShownProps {
  readonly pane: Pane;
  readonly period: NextPeriod;
  readonly plan: NextPlan;
}

/** The plan, and the press that carries it out. */
function Shown({ pane, period: { keep, said, prepare, apply }, plan }: ShownProps): ReactNode {
  const styles = useStyles();
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const [copies, setCopies] = useState(false);
  const go = (): void => void apply(plan, choices(plan, flipped), copies);
  if (asked && plan.errors > 0)
    return (
      <ErrorsLeftCard
        pane={pane}
        plan={plan}
        onGo={go}
        onBack={() => {
          setAsked(false);
        }}
      />
    );
  return (
    <>
      <h3 className={styles.text}>{text.move(plan.period)}</h3>
      {said === 'changed' && <p role="status">{text.changed}</p>}
      <SaveFirst name={plan.suggestedName} />
      <ToPrevious pane={pane} />
      <KeepOptions
        plan={plan}
        keep={keep}
        copies={copies}
        working={pane.working}
        onKeep={(changed) => void prepare(changed)}
        onCopies={setCopies}
      />
      <PlanBySheet plan={plan} flipped={flipped} onFlip={setFlipped} />
      <Foot>
        <Button
          appearance="primary"
          disabledFocusable={pane.working}
          onClick={() => {
            if (plan.errors > 0) setAsked(true);
            else go();
          }}
        >
          {text.apply}
        </Button>
      </Foot>
    </>
  );
}

/** Ticked cells that were unticked are left, uncertain words that were ticked are taken. */
function choices(
  { words }: NextPlan,
  flipped: ReadonlySet<string>,
): Pick<NextOptions, 'leave' | 'take'> {
  const uncertain = new Set(
    words.filter(({ certain }) => !certain).map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const all = [...flipped];
  return {
    leave: new Set(all.filter((one) => !uncertain.has(one))),
    take: new Set(all.filter((one) => uncertain.has(one))),
  };
}

const useStyles = makeStyles({ text: { margin: 0 } });
