import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { SEVERITIES } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/rules/rule';
import type { RuleSetting } from '../../../domain/findings/ruleSettings';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { ReasonForm } from '../ReasonForm';

const { weigh: text } = TEXT;
const OFF = 'off';

interface WeighFormProps {
  readonly pane: Pane;
  readonly rule: Rule;
  readonly onClose: () => void;
}

/** Turns a rule off or weighs it otherwise in this workbook, for a reason that is kept there. */
export function WeighForm({ pane, rule, onClose }: WeighFormProps): ReactNode {
  const [level, setLevel] = useState<string>(rule.severity);
  return (
    <ReasonForm
      label={text.reason}
      press={text.press}
      locked={level === rule.severity || pane.working}
      onReason={(reason) => void pane.weigh(settingOf(rule, level, reason))}
      onClose={onClose}
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
    </ReasonForm>
  );
}

function settingOf({ id }: Rule, level: string, reason: string): RuleSetting {
  const severity = SEVERITIES.find((one) => one === level);
  const weight = severity ? { severity } : { off: true };
  return { rule: id, reason, ...weight };
}
