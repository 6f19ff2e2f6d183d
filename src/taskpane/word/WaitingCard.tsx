import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { WORD_ACTIONS } from './loadedWordActions';
import { WORD_COUNTED, WORD_TEXT } from './strings';

/** A report that Excel's pane left on this computer, offered by its name. */
export function WaitingCard({ pane }: { readonly pane: Pane }): ReactNode {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const look = (): void => void WORD_ACTIONS.waitingReport().then(setName);
    look();
    // The report may be left while this pane stands open: nobody tells it, so it looks when it is looked at.
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, []);
  const open = async (): Promise<void> => {
    const opened = await pane.press('report', () => WORD_ACTIONS.openWaitingReport());
    if (opened !== undefined) setName(undefined);
  };
  if (name === undefined) return null;
  return (
    <Card
      quiet
      title={WORD_COUNTED.waiting(name)}
      buttons={
        <Button appearance="primary" disabledFocusable={pane.working} onClick={() => void open()}>
          {WORD_TEXT.openWaiting}
        </Button>
      }
    />
  );
}
