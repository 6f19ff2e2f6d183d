import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useEscape } from './parts/focus/useEscape';
import { hearPresses } from '../commands/ribbonPresses';
import { Announcer } from './frame/Announcer';
import { CheckStep } from './check/CheckStep';
import { ExportStep } from './export/ExportStep';
import { FailureBar } from './frame/FailureBar';
import { usePaneTheme } from './office/usePaneTheme';
import type { PaneActions } from './paneActions';
import { PaneBoundary } from './frame/PaneBoundary';
import { useKeptFocus } from './parts/focus/useKeptFocus';
import { PeriodOfferCard } from './period/PeriodOfferCard';
import { usePane, type Pane } from './state/usePane';
import { StepPanels, type Panels } from './frame/StepPanels';
import { Steps } from './frame/Steps';
import { TEXT } from './strings';
import { TemplateStep } from './template/TemplateStep';
import { Working } from './frame/Working';

const PANELS: Panels = {
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
  useKeptFocus();
  useEscape();
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
        <PeriodOfferCard pane={pane} />
        <StepPanels pane={pane} panels={PANELS} />
      </main>
    </>
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
  // Excel shows the name above the pane; screen readers look for it inside.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});
