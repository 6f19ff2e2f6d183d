import { useEffect, useRef, type RefObject } from 'react';
import { insertField } from './insertField';
import type { SentenceEditing } from './useSentence';

/** The box that is typed in, and how a field is put where its cursor stands. */
export function useInsertion({ sentence, text, type }: SentenceEditing): {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly insert: (field: string) => void;
} {
  const box = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number>();
  useEffect(() => {
    // A box nobody has been in yet takes a field at its end.
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [sentence]);
  useEffect(() => {
    if (cursor.current === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  }, [text]);
  const insert = (field: string) => {
    const { selectionStart: start = text.length, selectionEnd: end = start } = box.current ?? {};
    const edited = insertField(text, field, start, end);
    cursor.current = edited.cursor;
    type(edited.text);
  };
  return { box, insert };
}
