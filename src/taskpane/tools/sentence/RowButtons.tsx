import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../../domain/place';
import { TEXT } from '../../strings';
import type { SentenceEditing } from './useSentence';

const { sentence: text } = TEXT;

/** To the paragraphs before and after, a new one below, and this one out. */
export function RowButtons({
  editing,
  working,
}: {
  readonly editing: SentenceEditing;
  readonly working: boolean;
}): ReactNode {
  const styles = useStyles();
  const { sentence, rows } = editing;
  const button = (label: string, press: () => Promise<void>, idle = false) => (
    <Button size="small" disabledFocusable={working || idle} onClick={() => void press()}>
      {label}
    </Button>
  );
  const to = (label: string, place: Place | undefined) =>
    button(label, () => (place ? rows.move(place) : Promise.resolve()), !place);
  return (
    <div className={styles.buttons} role="group" aria-label={text.rows}>
      {to(text.previous, sentence?.previous)}
      {to(text.next, sentence?.next)}
      {button(text.add, rows.add)}
      {button(text.remove, rows.remove)}
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
