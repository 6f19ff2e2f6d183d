import { useState, type ReactNode } from 'react';
import type { Outcome } from '../../../actions/outcome';
import type { RemovedRow } from '../../../actions/sentence/outlineRows';
import type { EditableSentence } from '../../../actions/sentence/editSentence';
import type { Place } from '../../../domain/place';
import { outdated } from '../../state/paneState';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { RemovedCard } from './RemovedCard';

const { sentence: text } = TEXT;

/** Walking, adding and taking out rows of Nội dung. */
export interface Rows {
  readonly move: (place: Place) => Promise<void>;
  readonly add: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** What became of the last row, with the way back. */
  readonly card: ReactNode;
}

/** `read` reads the chosen row anew. */
export function useRows(
  pane: Pane,
  sentence: EditableSentence | undefined,
  read: () => Promise<void>,
): Rows {
  const [removed, setRemoved] = useState<RemovedRow>();
  const [changed, setChanged] = useState(false);
  const move = async (place: Place) => {
    await pane.goTo(place);
    await read();
  };
  const settle = async (place: Place | undefined) => {
    setChanged(place === undefined);
    if (!place) return;
    pane.update(outdated);
    await move(place);
  };
  const add = async () => {
    if (!sentence) return;
    const placed = await pane.press('sentence', async () =>
      wrapped(await pane.actions.addSentence(sentence)),
    );
    if (placed) await settle(placed.value);
  };
  const remove = async () => {
    if (!sentence) return;
    const taken = await pane.press('sentence', async () =>
      wrapped(await pane.actions.removeSentence(sentence)),
    );
    if (!taken) return;
    setRemoved(taken.value);
    await settle(taken.value && (sentence.previous ?? sentence.at));
  };
  const restore = async (row: RemovedRow) => {
    const place = await pane.press('undo', () => pane.actions.restoreSentence(row));
    if (!place) return;
    setRemoved(undefined);
    await settle(place);
  };
  const card = rowsCard(pane.working, changed, removed && { row: removed, restore, setRemoved });
  return { move, add, remove, card };
}

/** A press that came to nothing is told from one that failed. */
function wrapped<T>(outcome: Outcome<T>): Outcome<{ readonly value: T }> {
  return outcome.ok ? { ok: true, value: { value: outcome.value } } : outcome;
}

interface Removed {
  readonly row: RemovedRow;
  readonly restore: (row: RemovedRow) => Promise<void>;
  readonly setRemoved: (row: undefined) => void;
}

function rowsCard(working: boolean, changed: boolean, removed: Removed | undefined): ReactNode {
  return (
    <>
      {changed && <p role="status">{text.changed}</p>}
      {removed && (
        <RemovedCard
          text={removed.row.text}
          working={working}
          onUndo={() => void removed.restore(removed.row)}
          onClose={() => {
            removed.setRemoved(undefined);
          }}
        />
      )}
    </>
  );
}
