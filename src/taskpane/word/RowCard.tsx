import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rowCells } from '../../domain/entries/rowCells';
import type { Grids } from '../../domain/grid';
import type { Place } from '../../domain/place';
import { WORD_TEXT } from './strings';

/** The row's cells, since in Word there is no sheet to jump to. */
export function RowCard({ grids, at }: { readonly grids: Grids; readonly at: Place }): ReactNode {
  const styles = useStyles();
  const cells = rowCells(grids, at);
  return (
    <section className={styles.box} aria-label={WORD_TEXT.row} aria-live="polite">
      <strong>{`${at.sheet}${at.cell === '' ? '' : `, ô ${at.cell}`}`}</strong>
      {cells.length === 0 ? (
        <p className={styles.text}>{WORD_TEXT.noRow}</p>
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
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { margin: '4px 0 0' },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: 'pre-line' },
  own: { backgroundColor: tokens.colorPaletteYellowBackground1 },
});
