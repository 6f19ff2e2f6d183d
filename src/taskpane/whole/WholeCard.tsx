import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { cellText } from '../../domain/entries/cells/cellText';
import type { CellValue } from '../../domain/grid';
import type { Consolidation } from '../../domain/periods/consolidate/planConsolidation';
import { Card } from '../parts/Card';
import { NamedList } from '../parts/NamedList';
import type { Pane } from '../state/usePane';
import type { WholeState } from './useWhole';
import { WHOLE_COUNTED, WHOLE_TEXT } from './wholeText';

const text = WHOLE_TEXT;

interface WholeCardProps {
  readonly pane: Pane;
  readonly state: WholeState;
  readonly plan: Consolidation;
}

/** How many were taken, who was not and why, who did not send, what stands out; and the two files to be had. */
export function WholeCard({ pane, state, plan }: WholeCardProps): ReactNode {
  const styles = useStyles();
  const [annexes, setAnnexes] = useState(false);
  const taken = plan.files.filter(({ counted }) => counted).length;
  const refused = linesOf(plan, 'không nhận');
  const open = refused.length + plan.missing.length > 0;
  return (
    <>
      <Card
        tone={open ? 'warning' : 'good'}
        title={WHOLE_COUNTED.result(taken, plan.files.length, plan.period)}
        buttons={
          <>
            <Button
              appearance="primary"
              disabledFocusable={pane.working}
              onClick={() => void state.save()}
            >
              {text.save}
            </Button>
            <Button disabledFocusable={pane.working} onClick={() => void state.report(annexes)}>
              {text.report}
            </Button>
          </>
        }
      >
        <p className={styles.text}>{WHOLE_COUNTED.content(plan.targets, plan.figures)}</p>
        <Checkbox
          label={text.annexes}
          checked={annexes}
          onChange={(_, { checked }) => {
            setAnnexes(checked === true);
          }}
        />
        <p aria-live="polite" className={styles.text}>
          {state.saved && text.saved}
        </p>
      </Card>
      <Named title={text.refused} lines={refused} open />
      <Named title={text.missing} lines={plan.missing} open />
      <Named title={text.outliers} lines={outliersOf(plan)} />
      <Named title={text.warned} lines={linesOf(plan, 'nhận có cảnh báo')} />
    </>
  );
}

/** Lines under a title with their number. */
function Named({ title, lines, ...rest }: ComponentProps<typeof NamedList>): ReactNode {
  return <NamedList title={WHOLE_COUNTED.title(title, lines.length)} lines={lines} {...rest} />;
}

function linesOf({ files }: Consolidation, wanted: string): readonly string[] {
  return files
    .filter(({ verdict }) => verdict === wanted)
    .map(({ summary: { unit, file }, reason }) =>
      [unit === '' ? file : `${unit} (${file})`, reason].filter((part) => part !== '').join(': '),
    );
}

function outliersOf({ sheets }: Consolidation): readonly string[] {
  const rows = sheets.find(({ name }) => name === 'Khác thường')?.rows.slice(1) ?? [];
  const shown = (value: CellValue | undefined): string => cellText(value ?? '', 'General');
  return rows.map((row) => {
    const [, content, , unit, , value, low, high] = row;
    return WHOLE_COUNTED.outlier(
      shown(unit),
      shown(content),
      shown(value),
      shown(low),
      shown(high),
    );
  });
}

const useStyles = makeStyles({ text: { margin: 0 } });
