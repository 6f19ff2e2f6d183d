import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Entries } from '../../domain/entries/entries';
import { placesInWords as inWords } from './placesInWords';
import type { Outcome, RefreshPlan } from '../../domain/refresh/plan/refreshPlan';
import { WORD_COUNTED, WORD_TEXT } from './strings';

interface ChangeListProps {
  readonly plan: RefreshPlan;
  readonly entries: Entries;
  readonly taken: ReadonlySet<string>;
  readonly onTake: (key: string, take: boolean) => void;
}

interface Line {
  readonly key: string;
  readonly place: string;
  readonly outcome: Outcome;
  readonly base: string;
  readonly now: string;
  readonly fresh: string;
}

const GROUPS: readonly (readonly [string, readonly Outcome[]])[] = [
  [WORD_TEXT.conflicts, ['conflict', 'unknown']],
  [WORD_TEXT.updates, ['update']],
  [WORD_TEXT.kept, ['kept']],
  [WORD_TEXT.gone, ['gone']],
  [WORD_TEXT.removed, ['removed']],
];

/** Every text that is not the same, old → new; what was changed by hand on one side or both is there to be chosen. */
export function ChangeList({ plan, entries, taken, onTake }: ChangeListProps): ReactNode {
  const styles = useStyles();
  const lines = linesOf(plan, entries);
  if (lines.length === 0) return <p className={styles.text}>{WORD_TEXT.nothing}</p>;
  return GROUPS.map(([title, outcomes]) => {
    const group = lines.filter((line) => outcomes.includes(line.outcome));
    if (group.length === 0) return null;
    return (
      <section key={title} aria-label={title}>
        <h3 className={styles.title}>{`${title} (${group.length})`}</h3>
        <ul className={styles.list} aria-label={title}>
          {group.map((line, at) => (
            <li key={`${line.key} ${at}`}>
              <strong>{line.place}</strong>
              <span className={styles.texts}>{printed(line)}</span>
              {canTake(line, taken) && (
                <Checkbox
                  label={WORD_TEXT.takeNew}
                  checked={taken.has(line.key)}
                  onChange={(_, { checked }) => {
                    onTake(line.key, checked === true);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** Also what was chosen, and so has become an update. */
function canTake({ outcome, key }: Line, taken: ReadonlySet<string>): boolean {
  if (key === '') return false;
  return outcome === 'conflict' || outcome === 'unknown' || outcome === 'kept' || taken.has(key);
}

function printed({ outcome, base, now, fresh }: Line): string {
  if (outcome === 'update') return `${now || '∅'} → ${fresh || '∅'}`;
  if (outcome === 'kept') return `${base || '∅'} → ${now || '∅'}`;
  if (outcome === 'gone' || outcome === 'removed') return base;
  return `${base || '∅'} → ${now || '∅'} → ${fresh || '∅'}`;
}

function linesOf({ figures, tables, blocks }: RefreshPlan, entries: Entries): readonly Line[] {
  const cells = tables.flatMap((table): readonly Line[] => {
    if (table.cells.length > 0)
      return table.cells.map((cell) => ({
        ...cell,
        place: WORD_COUNTED.cell(table.source, cell.row, cell.column),
      }));
    const whole = { base: '', now: '', fresh: '', key: table.tag, outcome: table.outcome };
    return table.outcome === 'same' ? [] : [{ ...whole, place: WORD_COUNTED.whole(table.source) }];
  });
  const others = [...figures, ...blocks].filter(({ outcome }) => outcome !== 'same');
  return [...others.map((one) => ({ ...one, place: inWords(one.place, entries) })), ...cells];
}

const useStyles = makeStyles({
  text: { margin: 0 },
  title: { margin: '6px 0 2px', fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: '18px' },
  texts: { marginLeft: '8px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});
