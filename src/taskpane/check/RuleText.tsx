import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Rule } from '../../domain/rules/rule';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

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
  const rules = useRules(pane);
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
    </div>
  );
}

function useRules({ actions }: Pane): readonly Rule[] | undefined {
  const [rules, setRules] = useState<readonly Rule[]>();
  useEffect(() => void actions.rules().then(setRules), [actions]);
  return rules;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});
