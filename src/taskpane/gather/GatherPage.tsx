import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FilesButton } from '../parts/buttons/FilesButton';
import type { Pane } from '../state/usePane';
import { GatheredCard } from './GatheredCard';
import { GatherPlanView } from './GatherPlanView';
import { GATHER_TEXT } from './gatherText';
import { useGathering } from './useGathering';

const text = GATHER_TEXT;

/** Gộp số liệu: files are chosen, what will be taken is shown, conflicts are settled, one press writes it all. */
export function GatherPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const state = useGathering(pane);
  const { shown, applied } = state;
  return (
    <>
      {!shown && !applied && <p className={styles.text}>{text.intro}</p>}
      {applied && <GatheredCard pane={pane} state={state} />}
      <FilesButton
        label={applied ? text.more : shown ? text.chooseAgain : text.choose}
        hint={text.drop}
        primary={!shown && !applied}
        working={pane.working}
        onFiles={(files) => void state.read(files)}
      />
      <div>
        <Button disabledFocusable={pane.working} onClick={() => void state.readHere()}>
          {text.here}
        </Button>
      </div>
      {state.noTables && !shown && <p role="status">{text.noTables}</p>}
      {shown && <GatherPlanView pane={pane} shown={shown} state={state} />}
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
