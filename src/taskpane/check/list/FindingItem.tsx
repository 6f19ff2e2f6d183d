import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { WrenchFilled, WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { nameInReports } from '../../../domain/addressees/nameInReports';
import type { Finding } from '../../../domain/findings/finding';
import { Unbroken } from '../../parts/Unbroken';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { FindingActions } from './FindingActions';
import { isOpen } from '../isOpen';

interface FindingItemProps {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly all: readonly Finding[];
  readonly open: boolean;
  /** Opened by next or previous: scroll to it and put the keyboard on it. */
  readonly follow: boolean;
  readonly onChoose: (finding: Finding) => void;
}

/** One finding: a press goes to its cell and shows what can be done about it. */
export const FindingItem = memo(
  Item,
  (before, after) => !before.open && !after.open && before.finding === after.finding,
);

function Item({ pane, finding, all, open, follow, onChoose }: FindingItemProps): ReactNode {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (follow) item.current?.scrollIntoView({ block: 'nearest' });
  }, [follow]);
  return (
    <li ref={item} className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        aria-expanded={open}
        className={styles.button}
        onClick={() => {
          onChoose(finding);
        }}
      >
        <span className={styles.place}>
          <span>
            {finding.at.sheet} · {placed(pane, finding)}
          </span>
          <FixSign finding={finding} />
        </span>
        <span>
          <Unbroken text={finding.message} />
        </span>
      </button>
      {finding.accepted !== undefined && (
        <span className={styles.reason}>
          {TEXT.accept.because} {finding.accepted}
        </span>
      )}
      {open && <FindingActions pane={pane} finding={finding} all={all} />}
    </li>
  );
}

/** The name of the row and column, else the address. */
function placed(pane: Pane, { at }: Finding): string {
  const assessment = pane.state.check?.assessment;
  return (assessment && nameInReports(assessment, at)) ?? (at.cell || TEXT.check.wholeSheet);
}

/** Whether a press mends it, and how sure that is. */
function FixSign({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  if (!finding.fix || !isOpen(finding)) return null;
  const label = finding.fix.certain ? TEXT.check.fixable : TEXT.check.proposable;
  return (
    <span role="img" aria-label={label} title={label} className={styles.sign}>
      {finding.fix.certain ? <WrenchFilled /> : <WrenchRegular />}
    </span>
  );
}

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A row out of sight costs nothing: a thousand of them scroll like ten.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
    // The next row is drawn over what stands outside of this one.
    outlineOffset: '-1px',
    contentVisibility: 'visible',
  },
  button: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    padding: '6px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { flexShrink: 0, color: tokens.colorBrandForeground1, fontSize: '16px' },
  reason: { display: 'block', padding: '0 8px 6px', color: tokens.colorNeutralForeground2 },
});
