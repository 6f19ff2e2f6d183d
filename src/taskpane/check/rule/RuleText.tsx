import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isGuard } from '../../../domain/rules/guards';
import type { Rule } from '../../../domain/rules/rule';
import { useLoaded } from '../../parts/useLoaded';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { WeighForm } from './WeighForm';

const { ruleText: text } = TEXT;

/** What the catalogue says about a rule: what it asks for, an example, the remedy. */
export function RuleText({
  pane,
  rule: id,
}: {
  readonly pane: Pane;
  readonly rule: string;
}): ReactNode {
  const styles = useStyles();
  const rules = useLoaded(pane, pane.actions.rules);
  if (!rules) return null;
  const rule = rules.find((one) => one.id === id);
  if (!rule) return <p className={styles.text}>{text.own}</p>;
  return (
    <div className={styles.box}>
      <strong>{rule.title}</strong>
      <span>
        {text.example} {rule.example}
      </span>
      <span>
        {text.remedy} {rule.remedy}
      </span>
      {isGuard(id) ? <span>{text.guard}</span> : <Weighing pane={pane} rule={rule} />}
    </div>
  );
}

/** Opens the form that weighs the rule otherwise in this workbook. */
function Weighing({ pane, rule }: { readonly pane: Pane; readonly rule: Rule }): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (open) {
    return (
      <WeighForm
        pane={pane}
        rule={rule}
        onClose={() => {
          setOpen(false);
        }}
      />
    );
  }
  return (
    <Button
      size="small"
      className={styles.opener}
      onClick={() => {
        setOpen(true);
      }}
    >
      {TEXT.weigh.open}
    </Button>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  opener: { alignSelf: 'flex-start' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});
