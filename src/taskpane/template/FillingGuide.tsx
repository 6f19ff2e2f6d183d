import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EmptyCell, FillingPart } from '../../actions/template/readFilling';
import { COUNTED } from '../counted';
import { isAway } from '../parts/focus/useKeptFocus';
import { KeptWords } from '../period/KeptWords';
import type { Pane } from '../state/usePane';
import { GUIDE } from '../guideStrings';
import { stepStates } from '../state/stepStates';
import { TEXT } from '../strings';
import { useGuide } from './useGuide';

const text = GUIDE;

/** The button that leads on. */
const LEAD = 'button[data-lead]';

/** How far each sheet is filled; a press goes to its next empty cell. */
export function FillingGuide({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { parts, next, follow } = useGuide(pane);
  const box = useRef<HTMLElement>(null);
  const there = parts !== undefined && parts.length > 0;
  const { guided } = pane.state;
  useEffect(() => {
    if (!there || !guided) return;
    pane.update({ guided: false });
    if (!isAway()) box.current?.querySelector<HTMLElement>(LEAD)?.focus();
  }, [there, guided]);
  const full = parts?.every(({ empty }) => empty.every(({ ifAny }) => ifAny));
  if (!there) return null;
  return (
    <section ref={box} className={styles.box} aria-label={text.title}>
      <div className={styles.parts}>
        {parts.map((part) => (
          <PartButton key={part.sheet} part={part} onPress={() => void follow(part.sheet)} />
        ))}
      </div>
      {full && (
        <>
          <p className={styles.text}>{next ? `${text.done} ${text.ifAny}` : text.done}</p>
          <ToNextStep pane={pane} />
        </>
      )}
      {next && (
        <NextButton pane={pane} next={next} last={full === true} onPress={() => void follow()} />
      )}
      {next?.ofPeriod && (
        <Button
          onClick={() => {
            pane.update({ tool: 'period' });
          }}
        >
          {TEXT.tools.period}
        </Button>
      )}
      <KeptWords pane={pane} parts={parts} />
    </section>
  );
}

interface NextButtonProps {
  readonly pane: Pane;
  readonly next: EmptyCell;
  /** Nothing waits for it any more: the next step comes first. */
  readonly last: boolean;
  readonly onPress: () => void;
}

/** To the next empty cell; what is typed on the button and not into the cell is answered by where to type. */
function NextButton({ pane, next, last, onPress }: NextButtonProps): ReactNode {
  const styles = useStyles();
  const [astray, setAstray] = useState(false);
  return (
    <>
      <Button
        appearance={last ? 'secondary' : 'primary'}
        disabledFocusable={pane.working}
        className={styles.next}
        data-lead
        onKeyDown={(event) => {
          if (isTyping(event)) setAstray(true);
        }}
        onClick={() => {
          setAstray(false);
          onPress();
        }}
      >
        {next.gone
          ? COUNTED.addSheet(next.label)
          : `${next.kept ? text.renew : text.next}: ${COUNTED.nextCell(next.label || text.row, next.at.sheet)}`}
      </Button>
      <p role="status" className={styles.text}>
        {astray && text.astray}
      </p>
    </>
  );
}

/** Excel keeps the keyboard in the pane when a cell is chosen from there: what is typed then is lost. */
function isTyping({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return /^[\p{L}\d]$/u.test(key) && !ctrlKey && !altKey && !metaKey;
}

/** What is left of the report once all is filled in: the check, the export, nothing. */
function ToNextStep({ pane }: { readonly pane: Pane }): ReactNode {
  const { check, export: exported } = stepStates(pane.state);
  if (exported.done) return null;
  const step = check.done ? 'export' : 'check';
  return (
    <Button
      appearance="primary"
      data-lead
      onClick={() => {
        pane.show(step);
      }}
    >
      {check.done ? TEXT.check.toExport : TEXT.template.toCheck}
    </Button>
  );
}

interface PartButtonProps {
  readonly part: FillingPart;
  readonly onPress: () => void;
}

/** Nothing is left to press in a sheet that is full: no button then, and none of a disabled one's faint colours. */
function PartButton({ part: { sheet, filled, needed }, onPress }: PartButtonProps): ReactNode {
  const styles = useStyles();
  const full = filled >= needed;
  const content = (
    <>
      <span className={styles.line}>
        <span>{COUNTED.filled(sheet, filled, needed)}</span>
        {full && <CheckmarkCircleFilled className={styles.full} aria-label={text.full} />}
      </span>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.bar}
          style={{ width: `${needed === 0 ? 0 : (filled / needed) * 100}%` }}
        />
      </span>
    </>
  );
  if (full) return <div className={styles.part}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(styles.part, styles.press)} onClick={onPress}>
      {content}
    </button>
  );
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  parts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  text: { margin: 0, ':empty': { display: 'none' } },
  next: { textAlign: 'left' },
  part: {
    flexGrow: 1,
    flexBasis: '120px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
  },
  press: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '4px', whiteSpace: 'nowrap' },
  full: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1, fontSize: '16px' },
  track: { display: 'block', height: '4px', backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});
