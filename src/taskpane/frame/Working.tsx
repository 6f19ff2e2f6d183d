import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { ActionState } from '../state/actionState';
import { DOING, STAGES, TEXT } from '../strings';

type WorkingState = Extract<ActionState, { phase: 'working' }>;

const SLOW_MS = 4000;

/** What is going on, how far it is, and a way to stop it. */
export function Working({ state }: { readonly state: WorkingState }): ReactNode {
  const styles = useStyles();
  const slow = useSlow();
  const { progress, waiting } = state;
  return (
    <div className={styles.box}>
      <ProgressBar
        aria-label={DOING[state.work]}
        {...(progress && progress.total > 1 && { value: progress.finished / progress.total })}
      />
      <div className={styles.line}>
        <span>{waiting ?? (progress ? STAGES[progress.stage] : DOING[state.work])}</span>
        <Button size="small" onClick={state.cancel}>
          {TEXT.working.cancel}
        </Button>
      </div>
      {slow && waiting === undefined && <span>{TEXT.working.slow}</span>}
    </div>
  );
}

/** True after some seconds: Excel may be holding the press back, and does not say so. */
function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return slow;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});
