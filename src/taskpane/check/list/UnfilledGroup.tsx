import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { byRule } from './filterFindings';
import { FoldHead } from './FoldHead';
import { type FindingGroupProps, RuleSection } from './RuleSection';

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
      <FoldHead
        open={open}
        title={title}
        onToggle={() => {
          setWanted(!open);
        }}
      >
        {pane.actions.editsSentences() && (
          <Button
            size="small"
            onClick={() => {
              pane.guide();
            }}
          >
            {TEXT.check.toGuide}
          </Button>
        )}
      </FoldHead>
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
});
