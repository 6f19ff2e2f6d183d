import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { MendedCard } from '../check/fix/MendedCard';
import { Card } from '../parts/Card';
import { FilesButton } from '../parts/buttons/FilesButton';
import type { Pane } from '../state/usePane';
import { PREVIOUS_TEXT } from './previousText';
import { TakenValues } from './TakenValues';
import { usePrevious } from './usePrevious';

const text = PREVIOUS_TEXT;

/** Lấy số kỳ trước: a report is chosen, what it gives is shown, one press writes it, one takes it back. */
export function PreviousPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const state = usePrevious(pane);
  const [many, setMany] = useState(false);
  const { plan, mended } = state;
  return (
    <>
      {!plan && !mended && <p className={styles.text}>{text.intro}</p>}
      {mended && (
        <MendedCard
          mended={mended}
          undone={mended.undone}
          working={pane.working}
          onUndo={() => void state.undo()}
          onClose={state.close}
        />
      )}
      <FilesButton
        accept=".docx"
        single
        label={plan || mended ? text.chooseAgain : text.choose}
        hint={text.drop}
        primary={!plan && !mended}
        working={pane.working}
        onFiles={(files) => {
          setMany(files.length > 1);
          if (files[0]) void state.read(files[0]);
        }}
      />
      {many && <p className={styles.text}>{text.many}</p>}
      {plan?.kind === 'refused' && <Card tone="error" title={plan.sentence} />}
      {plan?.kind === 'planned' && <TakenValues pane={pane} plan={plan} state={state} />}
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
