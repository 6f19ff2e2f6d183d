import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { copyText } from '../../office/copyText';
import { NEXT_TEXT } from '../nextText';

const text = NEXT_TEXT;

/** The old period's workbook stays whole under its own name: the pane offers one for the new. */
export function SaveFirst({ name }: { readonly name: string }): ReactNode {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p className={styles.text}>
        {text.saveFirst} <strong>{name}</strong>
      </p>
      <Button
        size="small"
        onClick={() => {
          void copyText(name).then(setCopied);
        }}
      >
        {text.copy}
      </Button>
      <p aria-live="polite" className={styles.text}>
        {copied && text.copied}
      </p>
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
