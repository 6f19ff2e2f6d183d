import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useEscape } from '../parts/focus/useEscape';
import { Announcer } from '../frame/Announcer';
import { CheckStep } from '../check/CheckStep';
import { ExportStep } from '../export/ExportStep';
import { FailureBar } from '../frame/FailureBar';
import { usePaneTheme } from '../office/usePaneTheme';
import { PaneBoundary } from '../frame/PaneBoundary';
import { useKeptFocus } from '../parts/focus/useKeptFocus';
import { stepStates } from '../state/stepStates';
import type { Pane } from '../state/usePane';
import { StepPanels, type Panels } from '../frame/StepPanels';
import { Steps } from '../frame/Steps';
import { Working } from '../frame/Working';
import { CopyCard } from './CopyCard';
import { FileContext, useFile } from './FileContext';
import { FileStep } from './FileStep';
import { preloadRest } from './verbs/preloadRest';
import { RowCard } from './RowCard';
import { FILE_TEXT } from './strings';
import { useChosenFile } from './useChosenFile';

interface FileAppProps {
  /** Opened by Excel or Word, which could not be reached. */
  readonly unreachable: boolean;
  readonly onChosen: () => void;
}

/** The page in a plain browser: a chosen file in place of an open workbook, in the pane's own three steps. */
export function FileApp({ unreachable, onChosen }: FileAppProps): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.page}>
      <PaneBoundary>
        <Desk unreachable={unreachable} onChosen={onChosen} />
      </PaneBoundary>
    </FluentProvider>
  );
}

const PANELS: Panels = {
  template: FileStep,
  check: ({ pane }) => (
    <>
      <CopyCard />
      <ChosenFirst pane={pane} content={CheckStep} />
    </>
  ),
  export: ({ pane }) => <ChosenFirst pane={pane} content={ExportStep} />,
};

function Desk({ unreachable, onChosen }: FileAppProps): ReactNode {
  const styles = useStyles();
  const file = useChosenFile();
  const { pane, workbook, row } = file;
  const { action } = pane;
  useEffect(preloadRest, []);
  useKeptFocus();
  useEscape();
  useEffect(() => {
    if (workbook) onChosen();
  }, [workbook]);
  return (
    <FileContext.Provider value={file}>
      <Announcer pane={pane} />
      <header className={styles.top}>
        <h1 className={styles.title}>{FILE_TEXT.title}</h1>
        {unreachable && <p className={styles.notice}>{FILE_TEXT.unreachable}</p>}
        <Steps pane={pane} names={FILE_TEXT.steps} states={statesOf(pane, workbook?.name)} />
        {action.phase === 'working' && <Working key={action.work} state={action} />}
        {action.phase === 'failed' && (
          <FailureBar
            key={action.failure.details}
            failure={action.failure}
            onClose={pane.dismiss}
          />
        )}
      </header>
      <main>
        <StepPanels pane={pane} panels={PANELS} />
      </main>
      {workbook && row && pane.state.step !== 'template' && (
        <RowCard grids={workbook.grids} at={row} onClose={file.hideRow} />
      )}
    </FileContext.Provider>
  );
}

/** Both steps work on a file; before one is chosen they say so and lead to it. */
function ChosenFirst({
  pane,
  content: Content,
}: {
  readonly pane: Pane;
  readonly content: Panels['check'];
}): ReactNode {
  return useFile().workbook ? <Content pane={pane} /> : <p>{FILE_TEXT.noWorkbook}</p>;
}

function statesOf({ state }: Pane, name: string | undefined) {
  const text = name ?? FILE_TEXT.noFileYet;
  const done = name !== undefined;
  return { ...stepStates(state), template: { text, tone: done ? 'good' : 'plain', done } as const };
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', maxWidth: '760px', margin: '0 auto' },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, padding: '10px 12px 4px', fontSize: tokens.fontSizeBase400 },
  notice: {
    margin: '0 12px 6px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
  },
});
