import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import type { Pane } from '../../state/usePane';
import { COUNTED } from '../../counted';
import { BulkFix } from '../fix/BulkFix';
import type { TitleOf } from '../rule/useTitles';
import type { Group, RuleGroup } from './filterFindings';
import { FindingItem } from './FindingItem';
import { FoldHead } from './FoldHead';
import type { Chosen } from './useChosen';

/** Rows shown at first and added each time: what stays smooth on an office machine. */
const PAGE = 100;
/** Up to so many stand open from the start. */
const FEW = 5;

export interface FindingGroupProps {
  readonly pane: Pane;
  readonly group: Group;
  readonly all: readonly Finding[];
  readonly chosen: Chosen;
  readonly titleOf: TitleOf;
}

interface RuleSectionProps extends FindingGroupProps {
  readonly own: RuleGroup;
}

/** What one rule says: its name with the count, one press for its certain fixes, and its rows. */
export function RuleSection(props: RuleSectionProps): ReactNode {
  const { own, chosen, titleOf } = props;
  const [wanted, setWanted] = useState<boolean>();
  const chosenHere = chosen.finding ? own.findings.includes(chosen.finding) : false;
  const open = wanted ?? (own.findings.length <= FEW || chosenHere);
  const title = titleOf(own.rule);
  return (
    <section aria-label={title}>
      <FoldHead
        open={open}
        title={own.findings.length > 1 ? COUNTED.group(title, own.findings.length) : title}
        onToggle={() => {
          setWanted(!open);
        }}
      >
        <BulkFix pane={props.pane} findings={own.findings} label={COUNTED.fixGroup} />
      </FoldHead>
      {open && <Rows {...props} title={title} />}
    </section>
  );
}

function Rows({
  pane,
  own,
  all,
  chosen,
  title,
}: RuleSectionProps & { readonly title: string }): ReactNode {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const open = chosen.finding ? own.findings.indexOf(chosen.finding) : -1;
  const end = Math.max(limit, open + 1);
  const rest = own.findings.length - end;
  return (
    <>
      <ul className={styles.list} aria-label={title}>
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

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });
