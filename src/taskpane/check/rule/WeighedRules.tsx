import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { RuleSetting } from '../../../domain/findings/ruleSettings';
import { COUNTED } from '../../counted';
import { Disclosure } from '../../parts/Disclosure';
import type { Checked } from '../../state/paneState';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { useTitles } from './useTitles';

const { weigh: text } = TEXT;

interface WeighedRulesProps {
  readonly pane: Pane;
  readonly check: Checked;
}

/** The rules that this workbook turns off or weighs otherwise, each with its reason and the way back. */
export function WeighedRules({ pane, check }: WeighedRulesProps): ReactNode {
  const styles = useStyles();
  const titleOf = useTitles(pane);
  const [rules, setRules] = useState<readonly RuleSetting[]>([]);
  useEffect(() => {
    void pane.glance('rule', pane.actions.weighedRules).then((found) => {
      setRules(found ?? []);
    });
  }, [check.at]);
  if (rules.length === 0) return null;
  return (
    <Disclosure title={COUNTED.weighed(rules.length)}>
      <ul className={styles.list} aria-label={COUNTED.weighed(rules.length)}>
        {rules.map((setting) => (
          <li key={setting.rule}>
            <strong>{titleOf(setting.rule)}</strong>:{' '}
            {setting.off === true ? text.isOff : setting.severity}. {setting.reason}{' '}
            <Button
              size="small"
              disabledFocusable={pane.working}
              onClick={() => void pane.weigh({ ...setting, reason: '' })}
            >
              {text.reset}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});
