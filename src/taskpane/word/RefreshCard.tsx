import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChosenWorkbook } from '../../actions/chosen/chosenWorkbook';
import type { PlannedRefresh } from '../../actions/word/refreshReport';
import { Card } from '../parts/Card';
import type { Pane } from '../state/usePane';
import { ChangeList } from './ChangeList';
import { WORD_TEXT } from './strings';
import { useRefresh } from './useRefresh';

interface RefreshCardProps {
  readonly pane: Pane;
  readonly workbook: ChosenWorkbook;
}

/** Compares the open document with the workbook, shows every change, and writes: here, or into a new document. */
export function RefreshCard({ pane, workbook }: RefreshCardProps): ReactNode {
  const styles = useStyles();
  const verbs = useRefresh(pane, workbook);
  const { refresh, said } = verbs;
  return (
    <>
      <Button disabledFocusable={pane.working} onClick={() => void verbs.compare()}>
        {WORD_TEXT.compare}
      </Button>
      {said !== undefined && <p className={styles.text}>{said}</p>}
      {refresh?.kind === 'refused' && <Card tone="warning" title={refresh.sentence} />}
      {refresh?.kind === 'planned' && (
        <Changes pane={pane} verbs={verbs} planned={refresh} workbook={workbook} />
      )}
    </>
  );
}

interface ChangesProps {
  readonly pane: Pane;
  readonly verbs: ReturnType<typeof useRefresh>;
  readonly planned: PlannedRefresh;
  readonly workbook: ChosenWorkbook;
}

function Changes({ pane, verbs, planned, workbook }: ChangesProps): ReactNode {
  const styles = useStyles();
  const { plan, closed } = planned;
  const writable = closed === undefined && plan.written > 0;
  const buttons = writable && (
    <>
      <Button
        appearance="primary"
        disabledFocusable={pane.working}
        onClick={() => void verbs.writeHere()}
      >
        {WORD_TEXT.inPlace}
      </Button>
      <Button disabledFocusable={pane.working} onClick={() => void verbs.openNew()}>
        {WORD_TEXT.openNew}
      </Button>
    </>
  );
  return (
    <Card quiet title={WORD_TEXT.changes} buttons={buttons}>
      {[...(closed === undefined ? [] : [closed]), ...plan.notes].map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      <ChangeList
        plan={plan}
        entries={workbook.assessment.entries}
        taken={verbs.taken}
        onTake={(key, chosen) => void verbs.take(key, chosen)}
      />
    </Card>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
