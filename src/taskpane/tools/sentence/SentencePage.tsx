import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Pane } from '../../state/usePane';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { FigurePicker } from './FigurePicker';
import { MissingFigures } from './MissingFigures';
import { PrintedSentence } from './PrintedSentence';
import { RowButtons } from './RowButtons';
import { useInsertion } from './useInsertion';
import { useSentence, type SentenceEditing } from './useSentence';

const { sentence: text } = TEXT;

/** The chosen paragraph of Nội dung as it will print, and a roomy box to edit it in. */
export function SentencePage({ pane }: { readonly pane: Pane }): ReactNode {
  const editing = useSentence(pane);
  const styles = useStyles();
  if (editing.sentence) return <Editor pane={pane} editing={editing} sentence={editing.sentence} />;
  return (
    <>
      <p className={styles.text}>{text.none}</p>
      <Button appearance="primary" onClick={() => void editing.first()}>
        {text.open}
      </Button>
      <Button onClick={() => void editing.discard()}>{text.read}</Button>
    </>
  );
}

/** For hosts that forget to say that another cell was chosen. */
function ReadButton({ editing }: { readonly editing: SentenceEditing }): ReactNode {
  return (
    <Button size="small" onClick={() => void editing.discard()}>
      {text.read}
    </Button>
  );
}

interface EditorProps {
  readonly pane: Pane;
  readonly editing: SentenceEditing;
  readonly sentence: NonNullable<SentenceEditing['sentence']>;
}

function Editor({ pane, editing, sentence }: EditorProps): ReactNode {
  const styles = useStyles();
  const [picking, setPicking] = useState(false);
  const { box, insert } = useInsertion(editing);
  const pick = (field: string) => {
    setPicking(false);
    insert(field);
  };
  return (
    <>
      <div className={styles.head}>
        <span>{COUNTED.sentenceAt(sentence.row, sentence.level)}</span>
        {!editing.dirty && <ReadButton editing={editing} />}
      </div>
      <RowButtons editing={editing} working={pane.working} />
      {editing.rows.card}
      <OtherDrafts editing={editing} />
      {editing.elsewhere && <p className={styles.text}>{text.elsewhere}</p>}
      <PrintedSentence printed={sentence.print(editing.text)} />
      <MissingFigures
        missing={sentence.missing(editing.text)}
        working={pane.working}
        onEnter={(change) => void editing.enter(change)}
      />
      <Field label={text.text} hint={text.markHint}>
        <Textarea
          textarea={{ ref: box }}
          rows={7}
          resize="vertical"
          value={editing.text}
          onChange={(_, { value }) => {
            editing.type(value);
          }}
        />
      </Field>
      <EditorButtons
        editing={editing}
        working={pane.working}
        picking={picking}
        onPick={() => {
          setPicking(!picking);
        }}
      />
      {editing.card}
      {picking && <FigurePicker sentence={sentence} onInsert={pick} />}
    </>
  );
}

/** Paragraphs left half-way, so that none is forgotten. */
function OtherDrafts({ editing }: { readonly editing: SentenceEditing }): ReactNode {
  const styles = useStyles();
  if (editing.drafts.length === 0) return null;
  return (
    <div className={styles.buttons}>
      <span>{text.drafts}</span>
      {editing.drafts.map((place) => (
        <Button
          key={place.cell}
          size="small"
          appearance="subtle"
          onClick={() => void editing.rows.move(place)}
        >
          {COUNTED.row(Number(/\d+$/.exec(place.cell)?.[0] ?? 0))}
        </Button>
      ))}
    </div>
  );
}

interface EditorButtonsProps {
  readonly editing: SentenceEditing;
  readonly working: boolean;
  readonly picking: boolean;
  readonly onPick: () => void;
}

function EditorButtons({ editing, working, picking, onPick }: EditorButtonsProps): ReactNode {
  const styles = useStyles();
  const idle = !editing.dirty || working;
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={idle} onClick={() => void editing.write()}>
        {text.write}
      </Button>
      <Button aria-expanded={picking} {...(picking && { 'data-back': '' })} onClick={onPick}>
        {text.insert}
      </Button>
      <Button appearance="subtle" disabledFocusable={idle} onClick={() => void editing.discard()}>
        {text.discard}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
