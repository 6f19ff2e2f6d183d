import { useEffect, useRef, type RefObject } from 'react';

/** Moves the keyboard to an element when it appears: the button that called it up is gone by then. */
export function useAppear<T extends HTMLElement>(wanted = true): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, []);
  return element;
}
