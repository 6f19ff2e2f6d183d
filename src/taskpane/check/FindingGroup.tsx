import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../domain/finding';
import type { Pane } from '../state/usePane';
import { COUNTED } from '../counted';
import { TEXT } from '../strings';
import type { Group } from './filterFindings';
import { FindingItem } from './FindingItem';
import { SEVERITY_LOOK } from './severityLook';
import type { Chosen } from './useChosen';

/** Rows a group shows at first and adds each time: what stays smooth on an office machine. */
const PAGE = 1000;

interface FindingGroupProps {
  readonly pane: Pane;
  readonly group: Group;
  readonly all: readonly Finding[];
  readonly chosen: Chosen;
}

/** The findings of one severity under a heading with their count. */
export function FindingGroup({ pane, group, all, chosen }: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const { icon: Icon, color } = SEVERITY_LOOK[group.name];
  const name = group.name === 'accepted' ? TEXT.check.accepted : group.name;
  const open = chosen.finding ? group.findings.indexOf(chosen.finding) : -1;
  const end = Math.max(limit, open + 1);
  const rest = group.findings.length - end;
  return (
    <section>
      <h2 className={styles.heading}>
        <Icon style={{ color }} aria-hidden />
        {COUNTED.group(name, group.findings.length)}
      </h2>
      <ul className={styles.list}>
        {group.findings.slice(0, end).map((finding, index) => (
          <FindingItem
            key={`${finding.rule} ${finding.at.sheet} ${finding.at.cell} ${index}`}
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
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
