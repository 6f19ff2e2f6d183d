import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';
import { COUNTED } from '../../counted';
import { BulkFix } from '../fix/BulkFix';
import type { RuleGroup } from './filterFindings';
import type { FindingGroupProps } from './FindingGroup';
import { FindingItem } from './FindingItem';

/** Rows shown at first and added each time: what stays smooth on an office machine. */
const PAGE = 100;
/** Up to so many stand open from the start. */
const FEW = 5;

interface RuleSectionProps extends FindingGroupProps {
  readonly own: RuleGroup;
}

/** What one rule says: its name with the count, one press for its certain fixes, and its rows. */
export function RuleSection(props: RuleSectionProps): ReactNode {
  const styles = useStyles();
  const { own, chosen, titleOf } = props;
  const [wanted, setWanted] = useState<boolean>();
  const chosenHere = chosen.finding ? own.findings.includes(chosen.finding) : false;
  const open = wanted ?? (own.findings.length <= FEW || chosenHere);
  const title = titleOf(own.rule);
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.name}
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => {
            setWanted(!open);
          }}
        >
          {own.findings.length > 1 ? COUNTED.group(title, own.findings.length) : title}
        </Button>
        <BulkFix pane={props.pane} findings={own.findings} label={COUNTED.fixGroup} />
      </div>
      {open && <Rows {...props} />}
    </section>
  );
}

function Rows({ pane, own, all, chosen }: RuleSectionProps): ReactNode {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const open = chosen.finding ? own.findings.indexOf(chosen.finding) : -1;
  const end = Math.max(limit, open + 1);
  const rest = own.findings.length - end;
  return (
    <>
      <ul className={styles.list}>
        {own.findings.slice(0, end).map((finding, index) => (
          <FindingItem
            key={`${finding.at.sheet} ${finding.at.cell} ${index}`}
            pane={pane}
            finding={finding}
            all={all}
            open={index === open}
            follow={index === open && chosen.moved}
            onChoose={chosen.choose}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(end + PAGE);
          }}
        >
          {COUNTED.more(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px',
  },
  name: {
    justifyContent: 'flex-start',
    flexShrink: 1,
    paddingLeft: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
