import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the keyboard into what appears, for the button that called it up may be gone: to its first button or field, else
 * to itself (Excel on the web lists only such elements, and Tab dies on a heading). When it goes and takes the keyboard
 * along, the keyboard returns to where it was, or to the step's tab.
 */
export function useAppear<T extends HTMLElement>(wanted = true): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const before = document.activeElement;
    const box = element.current;
    (box?.querySelector<HTMLElement>(FOCUSABLE) ?? box)?.focus();
    return () => {
      // Once React has taken it away.
      setTimeout(() => {
        if (document.activeElement === document.body) giveBack(before);
      });
    };
  }, []);
  return element;
}

const FOCUSABLE = 'button:not([disabled]), input, select, textarea, a[href]';
const TAB = '[role="tab"][aria-selected="true"]';

function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  if (document.activeElement === document.body) {
    document.querySelector<HTMLElement>(TAB)?.focus();
  }
}
