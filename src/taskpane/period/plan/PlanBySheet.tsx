import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextPlan } from '../../../domain/periods/next/plan';
import { NamedList } from '../../parts/NamedList';
import { NEXT_TEXT } from '../nextText';
import { SheetChanges } from './SheetChanges';

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
      <p className={styles.text}>{text.wordsKept(plan.wordsKept)}</p>
      <p className={styles.text}>{text.untick}</p>
      {sheets.map((sheet) => (
        <SheetChanges
          key={sheet}
          sheet={sheet}
          changes={changes.filter(({ change }) => change.sheet === sheet)}
          flipped={flipped}
          onFlip={onFlip}
        />
      ))}
    </>
  );
}

/** Open, with its count. */
function Named({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactNode {
  return <NamedList title={`${title} (${lines.length})`} lines={lines} open />;
}

const useStyles = makeStyles({ text: { margin: 0 } });
