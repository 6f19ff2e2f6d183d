import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Mended } from '../../../actions/check/journalled';
import { Card } from '../../parts/Card';
import { UndoButtons } from '../../parts/buttons/UndoButtons';
import { COUNTED } from '../../counted';

interface MendedCardProps {
  readonly mended: Mended;
  readonly undone: boolean;
  readonly working: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What was mended, what was left alone and why, and one way back. */
export function MendedCard({
  mended: { changed, refused: all, undo, problem },
  undone,
  working,
  onUndo,
  onClose,
}: MendedCardProps): ReactNode {
  const cells = changed.length;
  const refused = all.filter(({ waits }) => !waits);
  const waiting = all.length - refused.length;
  return (
    <Card
      tone={refused.length > 0 || problem ? 'warning' : 'good'}
      title={undone ? COUNTED.restored(cells) : COUNTED.fixed(cells)}
      buttons={
        <UndoButtons
          working={working}
          onUndo={!undone && undo.length > 0 ? onUndo : undefined}
          onClose={onClose}
        />
      }
    >
      {problem && <span>{problem.sentence}</span>}
      {waiting > 0 && <span>{COUNTED.waiting(waiting)}</span>}
      <Refused refused={refused} />
    </Card>
  );
}

function Refused({ refused }: Pick<Mended, 'refused'>): ReactNode {
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <>
      <span>{COUNTED.refused(refused.length)}</span>
      <ul className={styles.list} aria-label={COUNTED.refused(refused.length)}>
        {[...new Set(refused.map(({ sentence }) => sentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });
