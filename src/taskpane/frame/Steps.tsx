import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Step } from '../state/paneState';
import { stepStates, type StepState } from '../state/stepStates';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

/** In the order of the work. */
export const STEPS: readonly Step[] = ['template', 'check', 'export'];

interface StepsProps {
  readonly pane: Pane;
  readonly names?: Readonly<Record<Step, string>>;
  readonly states?: Readonly<Record<Step, StepState>>;
}

/** The three steps as tabs; each says where it stands. */
export function Steps({
  pane,
  names = TEXT.steps,
  states = stepStates(pane.state),
}: StepsProps): ReactNode {
  const styles = useStyles();
  const show = (step: Step) => {
    pane.show(step);
  };
  return (
    <div
      role="tablist"
      aria-label={TEXT.steps.label}
      className={styles.list}
      onKeyDown={moveWith(show)}
    >
      {STEPS.map((step, index) => (
        <Tab
          key={step}
          step={step}
          name={names[step]}
          number={index + 1}
          state={states[step]}
          selected={pane.state.step === step}
          onSelect={show}
        />
      ))}
    </div>
  );
}

interface TabProps {
  readonly step: Step;
  readonly name: string;
  readonly number: number;
  readonly state: StepState;
  readonly selected: boolean;
  readonly onSelect: (step: Step) => void;
}

function Tab({ step, name, number, state, selected, onSelect }: TabProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${step}`}
      aria-selected={selected}
      aria-controls={`step-${step}`}
      tabIndex={selected ? 0 : -1}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      onClick={() => {
        onSelect(step);
      }}
    >
      <span className={styles.name}>
        <span className={mergeClasses(styles.mark, state.done && styles.done)} aria-hidden>
          {state.done ? <CheckmarkFilled /> : number}
        </span>
        {name}
      </span>
      <span className={mergeClasses(styles.status, styles[state.tone])}>{state.text}</span>
    </button>
  );
}

/** Left and right arrows, Home and End choose a tab, as screen reader users expect of tabs. */
function moveWith(show: (step: Step) => void) {
  return (event: KeyboardEvent<HTMLDivElement>) => {
    const current = STEPS.findIndex((step) => `tab-${step}` === document.activeElement?.id);
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: (current + STEPS.length - 1) % STEPS.length,
      ArrowRight: (current + 1) % STEPS.length,
      Home: 0,
      End: STEPS.length - 1,
    };
    const next = STEPS[moves[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    // Excel's own menu covers the top right corner of the pane.
    paddingRight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    flexGrow: 1,
    gap: '2px',
    padding: '8px 3px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '16px',
    height: '16px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    fontSize: '11px',
  },
  done: {
    // A pair that turns with the theme: a light disc with a dark tick on the dark one.
    backgroundColor: tokens.colorPaletteGreenForeground1,
    color: tokens.colorNeutralBackground1,
    border: 'none',
  },
  status: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  plain: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground2 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground2 },
  error: { color: tokens.colorPaletteRedForeground2 },
});
