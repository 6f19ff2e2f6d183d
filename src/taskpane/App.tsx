import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { hearPresses } from '../commands/ribbonPresses';
import { Announcer } from './Announcer';
import { CheckStep } from './check/CheckStep';
import { ExportStep } from './export/ExportStep';
import { FailureBar } from './FailureBar';
import { usePaneTheme } from './office/usePaneTheme';
import type { PaneActions } from './paneActions';
import { PaneBoundary } from './PaneBoundary';
import type { Step } from './state/paneState';
import { usePane, type Pane } from './state/usePane';
import { STEPS, Steps } from './Steps';
import { TEXT } from './strings';
import { TemplateStep } from './template/TemplateStep';
import { ToolPage } from './tools/ToolPage';
import { Working } from './Working';

const PANELS: Readonly<Record<Step, (props: { readonly pane: Pane }) => ReactNode>> = {
  template: TemplateStep,
  check: CheckStep,
  export: ExportStep,
};

/** The pane in Office's own colours; what fails while drawing is said instead of leaving it blank. */
export function App({ actions }: { readonly actions: PaneActions }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <PaneBoundary>
        <ThreeSteps actions={actions} />
      </PaneBoundary>
    </FluentProvider>
  );
}

/** Three steps, what is going on, and the step that is chosen. */
function ThreeSteps({ actions }: { readonly actions: PaneActions }): ReactNode {
  const styles = useStyles();
  const pane = usePane(actions);
  useRibbon(pane);
  const { action } = pane;
  return (
    <>
      <Announcer pane={pane} />
      <header className={styles.top}>
        <h1 className={styles.unseen}>{TEXT.name}</h1>
        <Steps pane={pane} />
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
        {/* All three stay there: what was filtered and chosen in one is found again on coming back. */}
        {STEPS.map((step) => (
          <Panel key={step} pane={pane} step={step} />
        ))}
      </main>
    </>
  );
}

/** One step, or the tool that is open in it. */
function Panel({ pane, step }: { readonly pane: Pane; readonly step: Step }): ReactNode {
  const styles = useStyles();
  const Content = PANELS[step];
  const shown = pane.state.step === step;
  const tool = shown ? pane.state.tool : undefined;
  return (
    <div
      role="tabpanel"
      id={`step-${step}`}
      aria-labelledby={`tab-${step}`}
      className={shown ? '' : styles.away}
    >
      {tool && (
        <div className={styles.step}>
          <ToolPage key={tool} pane={pane} tool={tool} />
        </div>
      )}
      <div className={tool ? styles.away : styles.step}>
        <Content pane={pane} />
      </div>
    </div>
  );
}

/** Ribbon buttons press what the pane's own buttons press. */
function useRibbon(pane: Pane): void {
  const latest = useRef(pane);
  latest.current = pane;
  useEffect(() => hearPresses((verb) => void latest.current.command(verb)), []);
}

const useStyles = makeStyles({
  pane: { minHeight: '100vh' },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  step: {
    boxSizing: 'border-box',
    minHeight: 'calc(100vh - 52px)',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
  },
  away: { display: 'none' },
  // Excel shows the name above the pane; screen readers look for it inside.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});
