import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isMac } from '../office/hostDescription';
import { Card } from '../parts/Card';
import { Disclosure } from '../parts/Disclosure';
import type { Saved } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { ToWord } from './ToWord';

const { export: text } = TEXT;

interface SavedCardProps {
  readonly pane: Pane;
  readonly saved: Saved;
}

/** Where the file is, and what to do when it is not there: no web view tells the pane whether it arrived. */
export function SavedCard({ pane, saved }: SavedCardProps): ReactNode {
  const styles = useStyles();
  const mac = isMac();
  const title = saved.draft ? text.savedDraft : text.saved;
  return (
    <Card
      tone={mac || saved.stale ? 'warning' : 'good'}
      title={mac ? text.writtenOnMac : title}
      buttons={
        <>
          <Button
            onClick={() => {
              pane.saveAgain();
            }}
          >
            {text.saveAgain}
          </Button>
          <ToWord pane={pane} saved={saved} />
        </>
      }
    >
      {saved.stale && <p className={styles.text}>{text.stale}</p>}
      <p className={styles.name}>{saved.name}</p>
      <p className={styles.text}>{mac ? text.mac : text.where}</p>
      <Disclosure title={text.missing}>
        <ul className={styles.list} aria-label={text.missing}>
          {text.help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});
