import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextPlan, PlannedChange } from '../../domain/periods/next/plan';
import { cellText } from '../../domain/entries/cells/cellText';
import type { CellValue } from '../../domain/grid';
import { NEXT_TEXT } from './nextText';

const text = NEXT_TEXT;

interface PlanBySheetProps {
  readonly plan: NextPlan;
  /** Cells (`Sheet!A1`) whose tick was turned. */
  readonly flipped: ReadonlySet<string>;
  readonly onFlip: (flipped: ReadonlySet<string>) => void;
}

/** What to know, and every change under its sheet with a tick. */
export function PlanBySheet({ plan, flipped, onFlip }: PlanBySheetProps): ReactNode {
  const styles = useStyles();
  const changes = [
    ...plan.changes.map((change) => ({ change, certain: true })),
    ...plan.words.map((change) => ({ change, certain: change.certain })),
  ];
  const sheets = [...new Set(changes.map(({ change }) => change.sheet))];
  return (
    <>
      <Named title={text.notes} lines={plan.notes} />
      <Named
        title={text.leaving}
        lines={plan.moved.map(({ sheet, row, name }) => `${sheet}, dòng ${row}: ${name}`)}
      />
      <p className={styles.text}>{text.untick}</p>
      {sheets.map((sheet) => {
        const own = changes.filter(({ change }) => change.sheet === sheet);
        return (
          <details key={sheet}>
            <summary>{`${sheet} (${own.length})`}</summary>
            {own.map(({ change, certain }) => {
              const place = `${sheet}!${change.cell}`;
              return (
                <Checkbox
                  key={place}
                  className={styles.row}
                  label={described(change)}
                  checked={certain !== flipped.has(place)}
                  onChange={() => {
                    onFlip(turned(flipped, place));
                  }}
                />
              );
            })}
          </details>
        );
      })}
    </>
  );
}

function Named({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <details open>
      <summary>{`${title} (${lines.length})`}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function turned(flipped: ReadonlySet<string>, place: string): ReadonlySet<string> {
  const next = new Set(flipped);
  if (!next.delete(place)) next.add(place);
  return next;
}

function described({ cell, before, after, beforeFormat, format }: PlannedChange): string {
  return `${cell}: ${shown(before, beforeFormat)} → ${shown(after, format ?? beforeFormat)}`;
}

function shown(value: CellValue, format: string): string {
  return value === '' ? text.empty : cellText(value, format);
}

const useStyles = makeStyles({ text: { margin: 0 }, row: { display: 'flex' } });
