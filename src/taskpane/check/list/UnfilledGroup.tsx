import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { byRule } from './filterFindings';
import type { FindingGroupProps } from './FindingGroup';
import { RuleSection } from './RuleSection';

/** What is not filled in yet, in one line with the way to the guide: an officer half-way is shown the way, not accused. */
export function UnfilledGroup(props: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const { pane, group, chosen } = props;
  const [wanted, setWanted] = useState<boolean>();
  const chosenHere = chosen.finding ? group.findings.includes(chosen.finding) : false;
  const open = wanted ?? chosenHere;
  const title = COUNTED.unfilled(group.findings.length);
  return (
    <section aria-label={title} className={styles.box}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          className={styles.name}
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => {
            setWanted(!open);
          }}
        >
          {title}
        </Button>
        {pane.actions.editsSentences() && (
          <Button
            size="small"
            onClick={() => {
              pane.update({ made: undefined, proposal: undefined });
              pane.show('template');
            }}
          >
            {TEXT.check.toGuide}
          </Button>
        )}
      </div>
      {open &&
        byRule(group.findings).map((own) => <RuleSection key={own.rule} {...props} own={own} />)}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px',
  },
  name: { justifyContent: 'flex-start', paddingLeft: 0, textAlign: 'left' },
});
