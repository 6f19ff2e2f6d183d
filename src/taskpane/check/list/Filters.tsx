import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITIES, type Finding, type Severity } from '../../../domain/findings/finding';
import { isUnfilled } from '../../../domain/rules/unfilled';
import { COUNTED, countOf } from '../../counted';
import { TEXT } from '../../strings';
import type { Filter } from './filterFindings';
import { isOpen } from '../isOpen';
import { SEVERITY_LOOK } from './severityLook';
import type { TitleOf } from '../rule/useTitles';

const { check: text } = TEXT;

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly filter: Filter;
  readonly titleOf: TitleOf;
  readonly onFilter: (filter: Filter) => void;
}

/** The counts, each a switch for its severity, and the choice of one sheet or one rule. */
export function Filters({ findings, shown, filter, titleOf, onFilter }: FiltersProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={text.counts} className={styles.line}>
        {SEVERITIES.map((severity) => (
          <Switch
            key={severity}
            severity={severity}
            count={findings.filter((one) => counts(one, severity)).length}
            on={!filter.hidden.includes(severity)}
            onPress={() => {
              onFilter(toggled(filter, severity));
            }}
          />
        ))}
      </div>
      {findings.length > 3 && (
        <div className={styles.line}>
          <Choice
            label={text.sheet}
            every={text.everySheet}
            values={unique(findings.map(({ at }) => at.sheet))}
            value={filter.sheet}
            onChoose={(sheet) => {
              onFilter({ ...filter, sheet });
            }}
          />
          <Choice
            label={text.rule}
            every={text.everyRule}
            values={unique(findings.map(({ rule }) => rule))}
            nameOf={titleOf}
            value={filter.rule}
            onChoose={(rule) => {
              onFilter({ ...filter, rule });
            }}
          />
        </div>
      )}
      {shown < findings.length && <span>{COUNTED.shown(shown, findings.length)}</span>}
    </div>
  );
}

interface SwitchProps {
  readonly severity: Severity;
  readonly count: number;
  readonly on: boolean;
  readonly onPress: () => void;
}

function Switch({ severity, count, on, onPress }: SwitchProps): ReactNode {
  const styles = useStyles();
  const { icon: Icon, color } = SEVERITY_LOOK[severity];
  return (
    <button
      type="button"
      aria-pressed={on}
      className={mergeClasses(styles.switch, !on && styles.off)}
      onClick={onPress}
    >
      <Icon style={{ color }} aria-hidden />
      {countOf(severity, count)}
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly values: readonly string[];
  readonly nameOf?: (value: string) => string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, every, values, nameOf, value, onChoose }: ChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <Select
      size="small"
      aria-label={label}
      className={styles.choice}
      value={value}
      onChange={(_, data) => {
        onChoose(data.value);
      }}
    >
      <option value="">{every}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {nameOf?.(one) ?? one}
        </option>
      ))}
    </Select>
  );
}

/** What is only not filled in yet counts apart. */
function counts(finding: Finding, severity: Severity): boolean {
  return finding.severity === severity && isOpen(finding) && !isUnfilled(finding);
}

function toggled(filter: Filter, severity: Severity): Filter {
  const hidden = filter.hidden.includes(severity)
    ? filter.hidden.filter((one) => one !== severity)
    : [...filter.hidden, severity];
  return { ...filter, hidden };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  choice: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  switch: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '3px 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  off: {
    opacity: 0.75,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'line-through',
  },
});
