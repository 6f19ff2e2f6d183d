import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { associateCommands } from '../commands/associateCommands';
import { Announcer } from './Announcer';
import { CheckStep } from './check/CheckStep';
import { ExportStep } from './export/ExportStep';
import { FailureBar } from './FailureBar';
import { usePaneTheme } from './office/usePaneTheme';
import type { PaneActions } from './paneActions';
import type { Step } from './state/paneState';
import { usePane, type Pane } from './state/usePane';
import { Steps } from './Steps';
import { TemplateStep } from './template/TemplateStep';
import { Working } from './Working';

const PANELS: Readonly<Record<Step, (props: { readonly pane: Pane }) => ReactNode>> = {
  template: TemplateStep,
  check: CheckStep,
  export: ExportStep,
};

/** The pane: three steps, what is going on, and the step that is chosen. */
export function App({ actions }: { readonly actions: PaneActions }): ReactNode {
  const styles = useStyles();
  const pane = usePane(actions);
  useRibbon(pane);
  const { step } = pane.state;
  const { action } = pane;
  const Panel = PANELS[step];
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <Announcer pane={pane} />
      <header className={styles.top}>
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
      <main id="step" role="tabpanel" aria-labelledby={`tab-${step}`} className={styles.step}>
        <Panel pane={pane} />
      </main>
    </FluentProvider>
  );
}

/** Ribbon buttons press what the pane's own buttons press. */
function useRibbon(pane: Pane): void {
  const latest = useRef(pane);
  latest.current = pane;
  useEffect(() => {
    associateCommands((verb) => void latest.current.command(verb));
  }, []);
}

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  step: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '10px', padding: '12px' },
});
