import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rowCells } from '../../domain/entries/cells/rowCells';
import type { Grids } from '../../domain/grid';
import type { Place } from '../../domain/place';
import { FILE_TEXT } from './strings';

interface RowCardProps {
  readonly grids: Grids;
  readonly at: Place;
  readonly onClose: () => void;
}

/** The row's cells, since there is no sheet to jump to. */
export function RowCard({ grids, at, onClose }: RowCardProps): ReactNode {
  const styles = useStyles();
  const cells = rowCells(grids, at);
  return (
    <section className={styles.box} aria-label={FILE_TEXT.row} aria-live="polite">
      <div className={styles.line}>
        <strong>{`${at.sheet}${at.cell === '' ? '' : `, ô ${at.cell}`}`}</strong>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {FILE_TEXT.close}
        </Button>
      </div>
      {cells.length === 0 ? (
        <p className={styles.text}>{FILE_TEXT.noRow}</p>
      ) : (
        <dl className={styles.list}>
          {cells.map(({ cell, header, text }) => (
            <div key={cell} className={cell === at.cell ? styles.own : ''}>
              <dt className={styles.head}>{`${cell} ${header}`.trim()}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    position: 'sticky',
    bottom: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    // Above the buttons of the list, which stay in sight at the foot.
    padding: '8px 12px 56px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  list: {
    margin: '4px 0 0',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    columnGap: '16px',
    rowGap: '4px',
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  own: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});
