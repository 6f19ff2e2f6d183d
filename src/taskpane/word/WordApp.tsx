import { Button, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useEscape } from '../parts/focus/useEscape';
import type { ChosenWorkbook } from '../../actions/chosen/chosenWorkbook';
import { FailureBar } from '../frame/FailureBar';
import { usePaneTheme } from '../office/usePaneTheme';
import { PaneBoundary } from '../frame/PaneBoundary';
import { Card } from '../parts/Card';
import { useKeptFocus } from '../parts/focus/useKeptFocus';
import type { Pane } from '../state/usePane';
import { Working } from '../frame/Working';
import { CopyCard } from '../file/CopyCard';
import { FileContext } from '../file/FileContext';
import { FileCard } from '../file/FileCard';
import { WORD_ACTIONS } from './loadedWordActions';
import { RefreshCard } from './RefreshCard';
import { RowCard } from '../file/RowCard';
import { useChosenFile } from '../file/useChosenFile';
import { SourceLine } from './SourceLine';
import { WORD_TEXT } from './strings';
import { WaitingCard } from './WaitingCard';
import { WordFindings } from './WordFindings';

/** The pane in Word: a workbook chosen as a file, its findings, the report opened or brought up to date. */
export function WordApp(): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <PaneBoundary>
        <WordPane />
      </PaneBoundary>
    </FluentProvider>
  );
}

function WordPane(): ReactNode {
  const styles = useStyles();
  const file = useChosenFile(WORD_ACTIONS.openChosenWorkbook);
  useKeptFocus();
  useEscape();
  const { workbook, problem, row, pane, read } = file;
  const { action } = pane;
  return (
    <FileContext.Provider value={file}>
      {action.phase === 'working' && <Working key={action.work} state={action} />}
      {action.phase === 'failed' && (
        <FailureBar key={action.failure.details} failure={action.failure} onClose={pane.dismiss} />
      )}
      <main className={styles.step}>
        <SourceLine />
        <WaitingCard pane={pane} />
        <FileCard
          workbook={workbook}
          working={pane.working}
          intro={WORD_TEXT.intro}
          onFile={(file) => void read(file)}
        />
        {problem !== undefined && <Card tone="error" title={problem} />}
        <CopyCard />
        {workbook && <OpenReport pane={pane} workbook={workbook} />}
        {workbook && <RefreshCard key={refreshKey(workbook)} pane={pane} workbook={workbook} />}
        {workbook && <WordFindings pane={pane} />}
      </main>
      {workbook && row && <RowCard grids={workbook.grids} at={row} onClose={file.hideRow} />}
    </FileContext.Provider>
  );
}

/** A plan made from an older state of the workbook is not shown for a newer one. */
function refreshKey({ savedAt, assessment }: ChosenWorkbook): string {
  return `${savedAt.getTime()}|${JSON.stringify(assessment.entries)}`;
}

interface OpenReportProps {
  readonly pane: Pane;
  readonly workbook: ChosenWorkbook;
}

function OpenReport({ pane, workbook }: OpenReportProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const open = async (): Promise<void> => {
    const done = await pane.press('export', async () => {
      const outcome = await WORD_ACTIONS.openReportInWord(workbook);
      return outcome.ok ? { ok: true, value: true } : outcome;
    });
    setOpened(done === true);
  };
  return (
    <>
      <Button appearance="primary" disabledFocusable={pane.working} onClick={() => void open()}>
        {workbook.counts.errors > 0 ? WORD_TEXT.openDraft : WORD_TEXT.open}
      </Button>
      {opened && <p>{WORD_TEXT.opened}</p>}
    </>
  );
}

const useStyles = makeStyles({
  pane: { minHeight: '100vh' },
  step: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '12px' },
});
