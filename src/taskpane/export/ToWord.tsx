import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isMac } from '../office/hostDescription';
import type { Saved } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { WORD_TEXT } from '../word/strings';

/** Leaves the report for Word's pane; where the two share no storage it says at once what to do instead. */
export function ToWord({ pane, saved }: { readonly pane: Pane; readonly saved: Saved }): ReactNode {
  const styles = useStyles();
  const [said, setSaid] = useState<string>();
  const leave = async (): Promise<void> => {
    const left =
      !isMac() && (await pane.actions.leaveReport({ name: saved.name, bytes: saved.bytes }));
    setSaid(left ? WORD_TEXT.leftForWord : WORD_TEXT.chooseInWord);
  };
  return (
    <>
      <Button onClick={() => void leave()}>{WORD_TEXT.toWord}</Button>
      {said !== undefined && (
        <p role="status" className={styles.text}>
          {said}
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
