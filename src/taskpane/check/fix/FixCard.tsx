import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { BackButton } from '../../parts/buttons/BackButton';
import type { Change, Fix } from '../../../domain/findings/finding';
import { changeInWords } from '../../../domain/fixes/changeInWords';
import type { Place } from '../../../domain/place';
import { normalize } from '../../../domain/letters/vietnamese';
import { Card } from '../../parts/Card';
import { CopiesTick } from '../../parts/copies/CopiesTick';
import { Foot } from '../../parts/Foot';
import { Question } from '../../parts/Question';
import { Unbroken } from '../../parts/Unbroken';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { cellsOf } from './cellsOf';
import { changedPart } from './changedPart';

const { fix: text } = TEXT;

/** What the card can say about a fix, beside its cells. */
export interface FixWords {
  /** What a cell is called; its address where it has no name. */
  readonly nameOf?: (place: Place) => string | undefined;
  /** Why it is to be mended. */
  readonly reasonOf?: (fix: Fix) => string | undefined;
}

interface FixCardProps extends FixWords {
  readonly fixes: readonly Fix[];
  readonly working: boolean;
  /** What the button says. */
  readonly apply?: string;
  /** Offers to keep copies of the sheets where several things change. */
  readonly offersCopies?: boolean;
  readonly onApply: (chosen: readonly Fix[], copies: boolean) => void;
  readonly onBack: () => void;
}

/** Every cell that will change, before → after, each with a tick where there are several; nothing is changed before. */
export function FixCard(props: FixCardProps): ReactNode {
  const { fixes, working, apply = text.apply, offersCopies = false, onApply, onBack } = props;
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<Fix>>(new Set());
  const [copies, setCopies] = useState(false);
  const chosen = fixes.filter((fix) => !left.has(fix));
  const toggle = (fix: Fix) => {
    setLeft(
      left.has(fix) ? new Set([...left].filter((one) => one !== fix)) : new Set([...left, fix]),
    );
  };
  const title = COUNTED.willFix(cellsOf(chosen));
  return (
    <Question title={title}>
      <Card quiet title={title} {...(fixes.some(({ certain }) => !certain) && { tone: 'warning' })}>
        {fixes.some(({ certain }) => !certain) && <span>{text.proposal}</span>}
        <ul className={styles.list} aria-label={text.title}>
          {fixes.map((fix, index) => (
            <FixLine
              key={index}
              {...props}
              fix={fix}
              chosen={!left.has(fix)}
              {...(fixes.length > 1 && {
                onToggle: () => {
                  toggle(fix);
                },
              })}
            />
          ))}
        </ul>
      </Card>
      {offersCopies && fixes.length > 1 && <CopiesTick copies={copies} onCopies={setCopies} />}
      <Foot>
        <Button
          appearance="primary"
          disabledFocusable={working || chosen.length === 0}
          onClick={() => {
            onApply(chosen, copies);
          }}
        >
          {apply}
        </Button>
        <BackButton onClick={onBack}>{text.back}</BackButton>
      </Foot>
    </Question>
  );
}

interface FixLineProps extends FixWords {
  readonly fix: Fix;
  readonly chosen: boolean;
  readonly onToggle?: () => void;
}

/** One fix: all of its cells, or none. */
function FixLine({ fix, chosen, onToggle, nameOf, reasonOf }: FixLineProps): ReactNode {
  const styles = useStyles();
  const reason = reasonOf?.(fix);
  return (
    <li className={styles.fix}>
      {onToggle && (
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={`${text.pick}: ${fix.label}`}
          checked={chosen}
          onChange={onToggle}
        />
      )}
      <div className={styles.changes}>
        {fix.changes.map((change, index) => (
          <ChangeLine key={index} change={change} name={nameOf?.(change) ?? change.cell} />
        ))}
        {reason !== undefined && (
          <span className={styles.reason}>
            <Unbroken text={reason} />
          </span>
        )}
      </div>
    </li>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  readonly name: string;
}

function ChangeLine({ change, name }: ChangeLineProps): ReactNode {
  const styles = useStyles();
  const whole = changeInWords(change);
  const [before, after] = changedPart(...whole);
  return (
    <div>
      <strong>
        {change.sheet} · {name}
      </strong>
      <span className={styles.values}>
        <del aria-label={`${text.before} ${before}`}>{before}</del>
        <span aria-hidden>→</span>
        <ins aria-label={`${text.after} ${after}`} className={styles.after}>
          {after}
        </ins>
        {normalize(whole[0]) === normalize(whole[1]) && (
          <span>{typeof change.after === 'number' ? text.asText : text.hidden}</span>
        )}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  fix: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
  },
  tick: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0 0' },
  changes: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});
