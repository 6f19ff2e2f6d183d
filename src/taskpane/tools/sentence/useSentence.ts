import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { EditableSentence } from '../../../actions/editSentence';
import { normalize } from '../../../domain/vietnamese';
import type { Draft } from '../../state/paneState';
import type { Pane } from '../../state/usePane';
import { useFilling } from '../useFilling';

/** The paragraph being edited, its text so far, and what can be done with it. */
export interface SentenceEditing {
  /** `undefined` where no row of Nội dung is chosen, and while the first one is read. */
  readonly sentence: EditableSentence | undefined;
  readonly text: string;
  readonly dirty: boolean;
  /** Another cell was chosen while this text is not yet written. */
  readonly elsewhere: boolean;
  readonly type: (text: string) => void;
  readonly write: () => Promise<void>;
  /** What came of the last writing. */
  readonly card: ReactNode;
  readonly discard: () => Promise<void>;
}

/** Follows the chosen row of Nội dung, unless a changed text still waits to be written. */
export function useSentence(pane: Pane): SentenceEditing {
  const [sentence, setSentence] = useState<EditableSentence>();
  const [text, setText] = useState('');
  const [elsewhere, setElsewhere] = useState(false);
  const dirty = sentence !== undefined && text !== sentence.text;

  async function read(kept = true): Promise<void> {
    const chosen = await pane.press('sentence', pane.actions.chosenSentence);
    setSentence(chosen);
    const draft = kept ? pane.state.drafts.get(keyOf(chosen)) : undefined;
    setText(draft && draft.before === chosen?.text ? draft.text : (chosen?.text ?? ''));
    setElsewhere(false);
  }

  async function follow(): Promise<void> {
    const cell = await pane.glance('sentence', pane.actions.selectedCell);
    const onOutline =
      cell !== undefined && normalize(cell.sheet) === normalize(sentence?.at.sheet ?? cell.sheet);
    if (!onOutline || cell.cell === sentence?.at.cell) return;
    if (dirty) setElsewhere(true);
    else await read();
  }

  const { fill, card } = useFilling(pane, () => read());
  useFollowing(pane, follow);
  useEffect(() => void read(), []);

  return {
    sentence,
    text,
    dirty,
    elsewhere,
    type: (typed) => {
      setText(typed);
      if (sentence) pane.update(({ drafts }) => ({ drafts: withDraft(drafts, sentence, typed) }));
    },
    write: async () => {
      if (sentence) await fill([sentence.change(text)]);
    },
    card,
    discard: async () => {
      if (sentence) {
        pane.update(({ drafts }) => ({ drafts: withDraft(drafts, sentence, sentence.text) }));
      }
      await read(false);
    },
  };
}

function keyOf(sentence: EditableSentence | undefined): string {
  return sentence ? `${sentence.at.sheet}!${sentence.at.cell}` : '';
}

/** The drafts with this one; a text as it stands in the cell is none. */
function withDraft(
  drafts: ReadonlyMap<string, Draft>,
  sentence: EditableSentence,
  text: string,
): ReadonlyMap<string, Draft> {
  const others = [...drafts].filter(([key]) => key !== keyOf(sentence));
  const own = { before: sentence.text, text };
  return new Map(text === sentence.text ? others : [...others, [keyOf(sentence), own]]);
}

/** Hears of every other cell that is chosen, a moment after the last one: arrow keys pass many. */
function useFollowing({ actions }: Pane, follow: () => Promise<void>): void {
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = actions.watchSelectedCell(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void latest.current(), 300);
    });
    return () => {
      clearTimeout(timer);
      void watching.then((watch) => (watch.ok ? watch.value.stop() : undefined));
    };
  }, [actions]);
}
