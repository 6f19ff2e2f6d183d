import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { byRule } from './filterFindings';
import { type FindingGroupProps, RuleSection } from './RuleSection';
import { SEVERITY_LOOK } from './severityLook';
import { UnfilledGroup } from './UnfilledGroup';

/** The findings of one severity under a heading with their count, rule by rule. */
export function FindingGroup(props: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const { name, findings } = props.group;
  if (name === 'unfilled') return <UnfilledGroup {...props} />;
  const { icon: Icon, color } = SEVERITY_LOOK[name];
  return (
    <section>
      <h2 className={styles.heading}>
        <Icon style={{ color }} aria-hidden />
        {COUNTED.group(name === 'accepted' ? TEXT.check.accepted : name, findings.length)}
      </h2>
      {byRule(findings).map((own) => (
        <RuleSection key={own.rule} {...props} own={own} />
      ))}
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
});
