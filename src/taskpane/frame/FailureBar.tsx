import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useState, type ReactNode } from 'react';
import { copyText } from '../office/copyText';
import { paneVersion } from '../office/hostDescription';
import type { Failure } from '../state/actionState';
import { TEXT } from '../strings';

interface FailureBarProps {
  readonly failure: Failure;
  readonly onClose: () => void;
}

/** Why the last press failed and what to do, with details to copy for the one who helps. */
export function FailureBar({ failure, onClose }: FailureBarProps): ReactNode {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean>();
  const details = `${TEXT.name} ${paneVersion()}\n${failure.code}\n${failure.details}`;
  return (
    <section className={styles.box} aria-label={TEXT.failure.title}>
      <span className={styles.sentence}>
        <ErrorCircleFilled className={styles.icon} aria-hidden />
        {failure.sentence}
      </span>
      <span className={styles.buttons}>
        {failure.code !== 'cancelled' && (
          <Button size="small" onClick={() => void copyText(details).then(setCopied)}>
            {copied === true ? TEXT.failure.copied : TEXT.failure.copy}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {TEXT.failure.close}
        </Button>
      </span>
      {copied === false && (
        <>
          <span>{TEXT.failure.byHand}</span>
          <pre className={styles.details}>{details}</pre>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorPaletteRedBorder2}`,
  },
  sentence: { display: 'flex', gap: '8px' },
  icon: {
    flexShrink: 0,
    fontSize: '20px',
    color: tokens.colorPaletteRedForeground1,
  },
  buttons: { display: 'flex', gap: '8px' },
  details: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    userSelect: 'all',
    fontSize: tokens.fontSizeBase200,
  },
});
