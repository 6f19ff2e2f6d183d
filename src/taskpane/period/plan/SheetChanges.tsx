import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { cellText } from '../../../domain/entries/cells/cellText';
import type { CellValue } from '../../../domain/grid';
import type { PlannedChange } from '../../../domain/periods/next/plan';
import { Disclosure } from '../../parts/Disclosure';
import { rowOf } from '../../parts/rowOf';
import { NEXT_TEXT } from '../nextText';

const text = NEXT_TEXT;
/** A sheet may change in thousands of cells: so many are drawn at a time. */
const AT_ONCE = 60;

interface Ticked {
  readonly change: PlannedChange;
  readonly certain: boolean;
}

interface SheetChangesProps {
  readonly sheet: string;
  readonly changes: readonly Ticked[];
  readonly flipped: ReadonlySet<string>;
  readonly onFlip: (flipped: ReadonlySet<string>) => void;
}

/** One sheet's changes: counted by column, and one by one when opened. */
export function SheetChanges({ sheet, changes, flipped, onFlip }: SheetChangesProps): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <div>
      <Disclosure title={`${sheet} (${changes.length})`}>
        {changes.slice(0, shown).map(({ change, certain }) => {
          const place = `${sheet}!${change.cell}`;
          return (
            <Checkbox
              key={place}
              className={styles.row}
              label={described(change, certain)}
              checked={certain !== flipped.has(place)}
              onChange={() => {
                onFlip(turned(flipped, place));
              }}
            />
          );
        })}
        {changes.length > shown && (
          <Button
            size="small"
            onClick={() => {
              setShown(shown + AT_ONCE);
            }}
          >
            {text.more(changes.length - shown)}
          </Button>
        )}
      </Disclosure>
      <p className={styles.counts}>{byColumn(changes)}</p>
    </div>
  );
}

/** `Kỳ này: 50 ô để trống · Kỳ trước: 52 ô`. */
function byColumn(changes: readonly Ticked[]): string {
  const columns = new Map<string, PlannedChange[]>();
  for (const { change } of changes) {
    const name = change.label?.row === undefined ? '' : change.label.column;
    columns.set(name, [...(columns.get(name) ?? []), change]);
  }
  columns.delete('');
  return [...columns]
    .map(([column, own]) =>
      text.cells(
        column,
        own.length,
        own.every(({ after }) => after === ''),
      ),
    )
    .join(' · ');
}

function turned(flipped: ReadonlySet<string>, place: string): ReadonlySet<string> {
  const next = new Set(flipped);
  if (!next.delete(place)) next.add(place);
  return next;
}

function described(change: PlannedChange, certain: boolean): string {
  const { cell, before, after, beforeFormat, format, label } = change;
  const name = [label?.row, label?.column].filter((part) => part !== undefined).join(' · ');
  const words = `${shown(before, beforeFormat)} → ${shown(after, format ?? beforeFormat)}`;
  return `${name === '' ? rowOf(cell) : name}: ${words}${certain ? '' : ` (${text.uncertain})`}`;
}

function shown(value: CellValue, format: string): string {
  if (typeof value === 'string' && /^=\p{Lu}+\(/u.test(value)) return text.formula;
  return value === '' ? text.empty : cellText(value, format);
}

const useStyles = makeStyles({
  row: { display: 'flex' },
  counts: {
    margin: '0 0 0 28px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
