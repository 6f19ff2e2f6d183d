import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { BackButton } from '../parts/buttons/BackButton';
import { TEXT } from '../strings';

interface ReasonFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What the button says. */
  readonly press: string;
  /** Whether it may not be pressed yet, reason or no reason. */
  readonly locked: boolean;
  /** Asked before the reason; it then has the keyboard first. */
  readonly children?: ReactNode;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a reason that is kept in the workbook; nothing goes on without one. */
export function ReasonForm(props: ReasonFormProps): ReactNode {
  const { label, hint, press, locked, children, onReason, onClose } = props;
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing && !locked) onReason(reason.trim());
      }}
    >
      {children}
      <Field label={label} {...(hint !== undefined && { hint })} required>
        <Textarea
          autoFocus={children === undefined}
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
          disabledFocusable={missing || locked}
        >
          {press}
        </Button>
        <BackButton size="small" onClick={onClose}>
          {TEXT.accept.back}
        </BackButton>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});
