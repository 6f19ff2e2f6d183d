import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { GatherPlan, Unmatched } from '../../domain/periods/gather/gatherPlan';
import { Card } from '../parts/Card';
import { CopiesTick } from '../parts/copies/CopiesTick';
import { Foot } from '../parts/Foot';
import { NamedList } from '../parts/NamedList';
import type { Pane } from '../state/usePane';
import { ConflictList } from './ConflictList';
import { GATHER_COUNTED, GATHER_TEXT } from './gatherText';
import { MappingCard } from './MappingCard';
import { TakenList } from './TakenList';
import type { GatheringState, Shown } from './useGathering';

const text = GATHER_TEXT;

interface GatherPlanViewProps {
  readonly pane: Pane;
  readonly shown: Shown;
  readonly state: GatheringState;
}

/** What will be taken from which file, what will not and why, what must be chosen, and the one press. */
export function GatherPlanView({ pane, shown, state }: GatherPlanViewProps): ReactNode {
  const styles = useStyles();
  const [copies, setCopies] = useState(false);
  const { plan, choices } = shown;
  const { filled, added, conflicts, unmatched, notes } = plan;
  const open = conflicts.length - choices.size;
  const nothing = filled.length + added.length + conflicts.length === 0;
  return (
    <>
      {shown.changed && <p role="status">{text.changed}</p>}
      <Refused plan={plan} />
      {state.open.map(({ file, table }) => (
        <MappingCard
          key={table.key}
          {...(file !== undefined && { file })}
          table={table}
          working={pane.working}
          onConfirm={(mapping) => void state.map(table, mapping)}
        />
      ))}
      <NamedList title={GATHER_COUNTED.title(text.notes, notes.length)} lines={notes} open />
      {nothing && <p className={styles.text}>{text.nothing}</p>}
      {conflicts.length > 0 && <ConflictList shown={shown} onChoose={state.choose} />}
      <TakenList plan={plan} />
      <NamedList
        title={GATHER_COUNTED.title(text.unmatched, unmatched.length)}
        lines={unmatched.map(notTaken)}
      />
      {nothing && shown.gathering.mappings && <Remember pane={pane} state={state} />}
      {!nothing && (
        <>
          <p className={styles.text}>{GATHER_COUNTED.will(filled.length, added.length)}</p>
          {open > 0 && <p className={styles.text}>{GATHER_COUNTED.open(open)}</p>}
          {pane.actions.editsSentences() && <CopiesTick copies={copies} onCopies={setCopies} />}
          <Foot>
            <Button
              appearance="primary"
              disabledFocusable={pane.working}
              onClick={() => void state.apply(copies)}
            >
              {text.apply}
            </Button>
          </Foot>
        </>
      )}
    </>
  );
}

/** A mapping is kept by the workbook though nothing is to be taken by it yet. */
function Remember({ pane, state }: Omit<GatherPlanViewProps, 'shown'>): ReactNode {
  return (
    <Foot>
      <Button disabledFocusable={pane.working} onClick={() => void state.apply(false)}>
        {text.remember}
      </Button>
    </Foot>
  );
}

function Refused({ plan: { refused } }: { readonly plan: GatherPlan }): ReactNode {
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <Card quiet tone="warning" title={GATHER_COUNTED.title(text.refused, refused.length)}>
      <ul className={styles.list} aria-label={text.refused}>
        {refused.map(({ file, reason }) => (
          <li key={file}>
            <strong>{file}</strong>: {reason}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

function notTaken({ file, sheet, row, title, why }: Unmatched): string {
  return `${file}: ${GATHER_COUNTED.notTaken(GATHER_COUNTED.row(sheet, row, title), why)}`;
}
