import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { NextOptions, NextPlan } from '../../domain/periods/next/plan';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { PlanBySheet } from './PlanBySheet';
import { SaveFirst } from './SaveFirst';
import type { Keep } from './useNextPeriod';
import { useNextPeriod } from './useNextPeriod';
import { NEXT_TEXT } from './nextText';

const text = NEXT_TEXT;

const KEEPS: readonly (keyof Keep)[] = ['keepResults', 'keepDone', 'keepDocuments'];

/** Sang kỳ mới: what will change is shown sheet by sheet, single cells can be left out, and one press does it. */
export function NextPeriodPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { keep, plan, said, prepare, apply } = useNextPeriod(pane);
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  if (plan === undefined) return null;
  const previous = <ToPrevious pane={pane} />;
  if (plan === 'unknown')
    return (
      <>
        <p className={styles.text}>{text.unknown}</p>
        {previous}
      </>
    );
  if (said === 'done')
    return (
      <Card tone="good" title={`${text.done} ${plan.period.before} → ${plan.period.after}`}>
        <p className={styles.text}>{text.doneText}</p>
        {previous}
      </Card>
    );
  return (
    <>
      <h3 className={styles.text}>
        {plan.period.before} → {plan.period.after}
      </h3>
      {said === 'changed' && <p role="status">{text.changed}</p>}
      <SaveFirst name={plan.suggestedName} />
      {previous}
      {KEEPS.map((one) => (
        <Checkbox
          key={one}
          label={text[one]}
          checked={keep[one] === true}
          disabled={pane.working}
          onChange={(_, { checked }) => void prepare({ ...keep, [one]: checked === true })}
        />
      ))}
      <PlanBySheet plan={plan} flipped={flipped} onFlip={setFlipped} />
      <Button
        appearance="primary"
        disabledFocusable={pane.working}
        onClick={() => void apply(plan, choices(plan, flipped))}
      >
        {text.apply}
      </Button>
    </>
  );
}

/** A blank book has no figures of the period before: its report has. */
function ToPrevious({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {text.fromReport}{' '}
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
