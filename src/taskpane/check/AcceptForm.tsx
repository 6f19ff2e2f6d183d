import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../domain/finding';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

const { accept: text } = TEXT;

interface AcceptFormProps {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding may stand; without a reason it may not. */
export function AcceptForm({ pane, finding, onClose }: AcceptFormProps): ReactNode {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) void pane.accept(finding, reason);
      }}
    >
      <Field label={text.reason} hint={text.hint} required>
        <Textarea
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={missing || pane.working}
        >
          {text.press}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.back}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});
