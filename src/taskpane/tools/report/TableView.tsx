import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableBlock, TableCell } from '../../../domain/report/block';
import { COUNTED } from '../../counted';
import { RunsView } from './RunsView';

/** Rows shown at most: reading is for words and shape, the Word file has them all. */
const MOST = 100;

/** A table of the report; it scrolls sideways where the pane is too narrow. */
export function TableView({ table }: { readonly table: TableBlock }): ReactNode {
  const styles = useStyles();
  const left = table.rows.length - MOST;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={table.description}>
      <table className={styles.table}>
        <thead>
          {table.header.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => cellView('th', cell, place, styles.cell))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.rows.slice(0, MOST).map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => cellView('td', cell, place, styles.cell))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>{COUNTED.rowsLeft(left)}</p>}
    </div>
  );
}

function cellView(Tag: 'th' | 'td', cell: TableCell, key: number, className: string): ReactNode {
  const { paragraphs, columnSpan, rowSpan, align, bold } = cell;
  return (
    <Tag
      key={key}
      className={className}
      colSpan={columnSpan ?? 1}
      rowSpan={rowSpan ?? 1}
      style={{ textAlign: align ?? 'left', ...(bold === true && { fontWeight: 700 }) }}
    >
      {paragraphs.map((runs, index) => (
        <div key={index}>
          <RunsView runs={runs} />
        </div>
      ))}
    </Tag>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', margin: '8px 0' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'normal' },
  cell: {
    padding: '3px 5px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'top',
    minWidth: '24px',
    maxWidth: '220px',
  },
});
