import { Button, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { SEVERITIES } from '../../../domain/finding';
import type { Rule } from '../../../domain/rules/rule';
import type { RuleSetting } from '../../../domain/ruleSettings';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';

const { weigh: text } = TEXT;
const OFF = 'off';

interface WeighFormProps {
  readonly pane: Pane;
  readonly rule: Rule;
  readonly onClose: () => void;
}

/** Turns a rule off or weighs it otherwise in this workbook, for a reason that is kept there. */
export function WeighForm({ pane, rule, onClose }: WeighFormProps): ReactNode {
  const styles = useStyles();
  const [level, setLevel] = useState<string>(rule.severity);
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '' || level === rule.severity;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) void pane.weigh(settingOf(rule, level, reason));
      }}
    >
      <Field label={text.level}>
        <Select
          autoFocus
          value={level}
          onChange={(_, { value }) => {
            setLevel(value);
          }}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity}>{severity}</option>
          ))}
          <option value={OFF}>{text.off}</option>
        </Select>
      </Field>
      <Field label={text.reason} required>
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={missing || pane.working}>
          {text.press}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.back}
        </Button>
      </div>
    </form>
  );
}

function settingOf({ id }: Rule, level: string, reason: string): RuleSetting {
  const severity = SEVERITIES.find((one) => one === level);
  const weight = severity ? { severity } : { off: true };
  return { rule: id, reason: reason.trim(), ...weight };
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});
