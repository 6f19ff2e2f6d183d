import { useEffect } from 'react';
import { canHold } from './focusable';

/**
 * Escape presses the way out of what is open, the innermost first. It is taken before Office.js, which on the web gives
 * the keyboard to the sheet; where nothing is open it does so still. A list of choices that is open closes before that:
 * browsers keep the key for it.
 */
export function useEscape(): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      const ways = [...document.querySelectorAll<HTMLElement>('[data-back]')].filter(canHold);
      const way = ways.at(-1);
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      // What it leads back to takes the keyboard from it, as after a press.
      way.focus();
      way.click();
    };
    document.addEventListener('keydown', leave, true);
    return () => {
      document.removeEventListener('keydown', leave, true);
    };
  }, []);
}
