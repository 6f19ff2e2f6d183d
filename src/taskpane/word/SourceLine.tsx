import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { RecordedFigure } from '../../domain/report/record/record';
import { WORD_ACTIONS } from './loadedWordActions';
import { WORD_TEXT } from './strings';

/** From a figure in the document to the cell that it comes from, in words. */
export function SourceLine(): ReactNode {
  const styles = useStyles();
  const [figure, setFigure] = useState<RecordedFigure>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const traced = await WORD_ACTIONS.traceChosenFigure();
      setFigure(traced.ok ? traced.value : undefined);
    };
    const watching = WORD_ACTIONS.watchChosenFigure(() => void look());
    return () => {
      void watching.then((watch) => {
        if (watch.ok) watch.value.stop();
      });
    };
  }, []);
  if (!figure) return null;
  return (
    <p className={styles.line} aria-live="polite">
      {`${WORD_TEXT.source}: ${figure.text} — ${WORD_TEXT.sourceFrom} ${figure.at.split('; ').map(inWords).join('; ')}`}
    </p>
  );
}

/** `Số liệu!D5` as an officer says it. */
function inWords(place: string): string {
  const [sheet = '', cell] = place.split('!');
  const row = /\d+$/.exec(cell ?? '')?.[0];
  return cell === undefined
    ? `trang ${sheet}`
    : `trang ${sheet}, ô ${cell}${row === undefined ? '' : ` (dòng ${row})`}`;
}

const useStyles = makeStyles({
  line: { margin: 0, padding: '6px 10px', backgroundColor: tokens.colorNeutralBackground3 },
});
