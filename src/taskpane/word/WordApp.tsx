import { Button, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChosenWorkbook } from '../../actions/chosenWorkbook';
import type { Place } from '../../domain/place';
import { FindingList } from '../check/FindingList';
import { FailureBar } from '../FailureBar';
import { usePaneTheme } from '../office/usePaneTheme';
import { PaneBoundary } from '../PaneBoundary';
import { Card } from '../parts/Card';
import { usePane } from '../state/usePane';
import { Working } from '../Working';
import { FileCard } from '../file/FileCard';
import { WORD_ACTIONS } from './loadedWordActions';
import { RefreshCard } from './RefreshCard';
import { RowCard } from '../file/RowCard';
import { SourceLine } from './SourceLine';
import { WORD_TEXT } from './strings';
import { WaitingCard } from './WaitingCard';
import { wordActions } from './wordActions';

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
  const [workbook, setWorkbook] = useState<ChosenWorkbook>();
  const [problem, setProblem] = useState<string>();
  const [row, setRow] = useState<Place>();
  const chosen = useRef<ChosenWorkbook>(undefined);
  const actions = useMemo(() => wordActions(() => chosen.current, setRow), []);
  const pane = usePane(actions);
  const { action } = pane;
  const read = async (file: File): Promise<void> => {
    const opened = await WORD_ACTIONS.openChosenWorkbook(file);
    setProblem(opened.ok ? undefined : opened.sentence);
    if (!opened.ok) return;
    chosen.current = opened.workbook;
    setWorkbook(opened.workbook);
    setRow(undefined);
    await pane.check();
  };
  return (
    <>
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
        {workbook && <OpenReport pane={pane} workbook={workbook} />}
        {workbook && (
          <RefreshCard key={workbook.savedAt.getTime()} pane={pane} workbook={workbook} />
        )}
        {workbook && <h2 className={styles.title}>{WORD_TEXT.findings}</h2>}
        {workbook?.assessment.findings.length === 0 && (
          <p className={styles.text}>{WORD_TEXT.clean}</p>
        )}
        {workbook && workbook.assessment.findings.length > 0 && (
          <FindingList pane={pane} findings={workbook.assessment.findings} />
        )}
      </main>
      {workbook && row && <RowCard grids={workbook.grids} at={row} />}
    </>
  );
}

interface OpenReportProps {
  readonly pane: ReturnType<typeof usePane>;
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
  title: { margin: 0 },
  text: { margin: 0 },
});
