import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellText } from '../../domain/entries/cells/cellText';
import { printNumber } from '../../domain/number/printNumber';
import type { PreviousValue, TakenFromReport } from '../../domain/refresh/previous/previousPlan';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import { NamedList } from '../parts/NamedList';
import type { Pane } from '../state/usePane';
import { PREVIOUS_COUNTED, PREVIOUS_TEXT } from './previousText';
import type { Previous } from './usePrevious';

const text = PREVIOUS_TEXT;

interface TakenValuesProps {
  readonly pane: Pane;
  readonly plan: TakenFromReport;
  readonly state: Previous;
}

/** Every cell of Kỳ trước that would change, before → after, with its row and where it stands in the report. */
export function TakenValues({ pane, plan, state }: TakenValuesProps): ReactNode {
  const styles = useStyles();
  const { values, same, notes, ours } = plan;
  const { ticked } = state;
  const nothing = values.length === 0;
  return (
    <>
      <Card
        tone={ours || nothing ? 'plain' : 'warning'}
        title={PREVIOUS_COUNTED.read(state.file, plan.period)}
      >
        {!nothing && <p className={styles.text}>{ours ? text.ours : text.foreign}</p>}
        {nothing && <p className={styles.text}>{same > 0 ? text.allThere : text.nothing}</p>}
        {same > 0 && !nothing && <p className={styles.text}>{PREVIOUS_COUNTED.same(same)}</p>}
      </Card>
      <NamedList title={text.notes} lines={notes} open />
      {!nothing && (
        <>
          <TickAll values={values} state={state} />
          {bySheet(values).map(([sheet, own]) => (
            <section key={sheet} aria-label={sheet}>
              <h3 className={styles.title}>{sheet}</h3>
              {own.map((value) => (
                <Checkbox
                  key={value.name + value.fix.label}
                  className={styles.row}
                  label={<Line value={value} />}
                  checked={ticked.has(value)}
                  disabled={pane.working}
                  onChange={(_, { checked }) => {
                    state.tick([value], checked === true);
                  }}
                />
              ))}
            </section>
          ))}
          <Foot>
            <Button
              appearance="primary"
              disabledFocusable={pane.working || ticked.size === 0}
              onClick={() => void state.apply()}
            >
              {PREVIOUS_COUNTED.apply(ticked.size)}
            </Button>
          </Foot>
        </>
      )}
    </>
  );
}

function TickAll({
  values,
  state,
}: Pick<TakenFromReport, 'values'> & { readonly state: Previous }): ReactNode {
  const all = state.ticked.size === values.length;
  return (
    <Button
      size="small"
      onClick={() => {
        state.tick(values, !all);
      }}
    >
      {all ? text.untickAll : text.tickAll}
    </Button>
  );
}

function Line({ value: { fix, name, from } }: { readonly value: PreviousValue }): ReactNode {
  const styles = useStyles();
  return fix.changes.map(({ cell, before, after, shown }) => (
    <span key={cell}>
      <strong>{name}</strong>: {shown ?? (cellText(before, '') || text.empty)} →{' '}
      {typeof after === 'number' ? printNumber(after) : cellText(after, '')}{' '}
      <span className={styles.from}>({from})</span>
    </span>
  ));
}

function bySheet(
  values: readonly PreviousValue[],
): readonly (readonly [string, readonly PreviousValue[]])[] {
  const sheets = new Map<string, PreviousValue[]>();
  for (const value of values) {
    const sheet = value.fix.changes[0]?.sheet ?? '';
    const own = sheets.get(sheet);
    if (own) own.push(value);
    else sheets.set(sheet, [value]);
  }
  return [...sheets];
}

const useStyles = makeStyles({
  text: { margin: 0 },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', overflowWrap: 'anywhere' },
  from: { color: tokens.colorNeutralForeground2 },
});
