import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { EditableSentence } from '../../../actions/sentence/editSentence';
import type { Change } from '../../../domain/findings/finding';
import type { Place } from '../../../domain/place';
import { normalize } from '../../../domain/letters/vietnamese';
import type { Draft } from '../../state/paneState';
import type { Pane } from '../../state/usePane';
import { useFilling } from '../useFilling';
import { useRows, type Rows } from './useRows';

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
  /** Enters a figure that the text lacks; the text typed so far stays. */
  readonly enter: (change: Change) => Promise<void>;
  /** Opens the first paragraph, where none is chosen. */
  readonly first: () => Promise<void>;
  readonly rows: Rows;
  /** Other paragraphs that were typed in and not yet written. */
  readonly drafts: readonly Place[];
}

const OUTLINE_SHEET = 'Nội dung';

/** Follows the chosen row of Nội dung, unless a changed text still waits to be written. */
export function useSentence(pane: Pane): SentenceEditing {
  const [sentence, setSentence] = useState<EditableSentence>();
  const [text, setText] = useState('');
  const [elsewhere, setElsewhere] = useState(false);
  const dirty = sentence !== undefined && text !== sentence.text;

  async function read(kept = true): Promise<void> {
    const chosen = await pane.press('sentence', (press) => pane.actions.chosenSentence(press));
    setSentence(chosen);
    const draft = kept && chosen ? draftOf(pane.state.drafts, chosen) : undefined;
    setText(draft?.text ?? chosen?.text ?? '');
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
  const rows = useRows(pane, sentence, read);
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
    rows,
    first: () => openFirst(pane, rows),
    enter: (change) => fill([change]),
    drafts: otherDrafts(pane.state.drafts, sentence),
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

async function openFirst(pane: Pane, { move }: Rows): Promise<void> {
  const found = await pane.press('sentence', (press) =>
    pane.actions.chosenSentence(press, 'first'),
  );
  if (found) await move(found.at);
  else await pane.goTo({ sheet: OUTLINE_SHEET, cell: '' });
}

/** The draft of this cell or, where rows have moved since, the only one of the same paragraph. */
function draftOf(
  drafts: ReadonlyMap<string, Draft>,
  sentence: EditableSentence,
): Draft | undefined {
  const own = drafts.get(keyOf(sentence));
  if (own?.before === sentence.text) return own;
  const moved = [...drafts.values()].filter(({ before }) => before === sentence.text);
  return sentence.text !== '' && moved.length === 1 ? moved[0] : undefined;
}

function otherDrafts(
  drafts: ReadonlyMap<string, Draft>,
  sentence: EditableSentence | undefined,
): readonly Place[] {
  const others = [...drafts.keys()].filter((key) => key !== keyOf(sentence));
  return others.map((key) => {
    const mark = key.lastIndexOf('!');
    return { sheet: key.slice(0, mark), cell: key.slice(mark + 1) };
  });
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
