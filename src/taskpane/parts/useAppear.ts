import { useEffect, useRef, type RefObject } from 'react';

/** Moves the keyboard to an element when it appears: the button that called it up is gone by then. */
export function useAppear<T extends HTMLElement>(): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
