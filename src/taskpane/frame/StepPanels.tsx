import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Step } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { STEPS } from './Steps';
import { ToolPage } from '../tools/ToolPage';

/** What stands in each step. */
export type Panels = Readonly<Record<Step, (props: { readonly pane: Pane }) => ReactNode>>;

interface StepPanelsProps {
  readonly pane: Pane;
  readonly panels: Panels;
}

/** All three steps stay there: what was filtered and chosen in one is found again on coming back. */
export function StepPanels({ pane, panels }: StepPanelsProps): ReactNode {
  return STEPS.map((step) => <Panel key={step} pane={pane} step={step} Content={panels[step]} />);
}

interface PanelProps {
  readonly pane: Pane;
  readonly step: Step;
  readonly Content: Panels[Step];
}

/** One step, or the tool that is open in it. */
function Panel({ pane, step, Content }: PanelProps): ReactNode {
  const styles = useStyles();
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

const useStyles = makeStyles({
  step: {
    boxSizing: 'border-box',
    minHeight: 'calc(100vh - 52px)',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
  },
  away: { display: 'none' },
});
