import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellText } from '../../domain/entries/cells/cellText';
import type { GatherPlan } from '../../domain/periods/gather/gatherPlan';
import { NamedList } from '../parts/NamedList';
import { GATHER_COUNTED, GATHER_TEXT } from './gatherText';

/** Under each file the cells and rows that are taken from it. */
export function TakenList({ plan }: { readonly plan: GatherPlan }): ReactNode {
  const styles = useStyles();
  const files = filesOf(plan);
  if (files.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{GATHER_TEXT.taken}</h3>
      {files.map((file) => {
        const cells = plan.filled.filter(({ from }) => from.includes(file));
        const rows = plan.added.filter(({ from }) => from === file);
        const lines = [
          ...cells.map(
            ({ sheet, name, after, format }) => `${sheet} · ${name}: ${cellText(after, format)}`,
          ),
          ...rows.map(({ sheet, row, name }) => GATHER_COUNTED.row(sheet, row, name)),
        ];
        return (
          <NamedList
            key={file}
            title={GATHER_COUNTED.fromFile(file, cells.length, rows.length)}
            lines={lines}
          />
        );
      })}
    </section>
  );
}

function filesOf({ filled, added }: GatherPlan): readonly string[] {
  const all = [...filled.flatMap(({ from }) => from), ...added.map(({ from }) => from)];
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, 'vi'));
}

const useStyles = makeStyles({ title: { margin: 0, fontSize: '14px' } });
