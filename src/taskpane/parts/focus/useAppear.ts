import { useLayoutEffect, useRef, type RefObject } from 'react';
import { canHold, FOCUSABLE } from './focusable';
import { isAway } from './useKeptFocus';

/**
 * Moves the keyboard to the first button or field of what appears, for the button that called it up may be gone; where it
 * has none, to the first below it. Never while the person is at work in the sheet.
 */
export function useAppear<T extends HTMLElement>(wanted = true): RefObject<T> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (wanted && element.current && !isAway()) firstIn(element.current)?.focus();
  }, []);
  return element;
}

function firstIn(box: HTMLElement): HTMLElement | undefined {
  const inside = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canHold);
  return inside ?? [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isBelow(box));
}

function isBelow(box: HTMLElement) {
  return (one: HTMLElement): boolean =>
    (box.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && canHold(one);
}
