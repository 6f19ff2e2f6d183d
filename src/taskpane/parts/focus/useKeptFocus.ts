import { useEffect } from 'react';
import { canHold, FOCUSABLE } from './focusable';

/** What had the keyboard, by itself and by the name it bore: drawn anew it is another element. */
interface Held {
  readonly element: HTMLElement;
  readonly name: string;
  /** Only passed over by Tab otherwise. */
  pressed: boolean;
}

/** So many places are remembered. */
const MOST = 20;
/** What appears takes the keyboard first. */
const REST_MS = 40;

let away = false;
let giving = false;

/** Whether the person is at work outside the pane, whose keyboard must not be taken. */
export function isAway(): boolean {
  return away;
}

/**
 * Keeps the keyboard in the pane. A press may take away what has the keyboard, which then falls to the page, and Tab is
 * dead in Excel on the web: it goes back to where it was last, else to the step's tab.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const held: Held[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target, type }: Event): void => {
      // Where it is put back is nobody's choice.
      if (giving) return;
      const element = target instanceof Element && target.closest<HTMLElement>(FOCUSABLE);
      if (!element) return;
      const pressed = type === 'click';
      const last = held.at(-1);
      if (element !== last?.element) held.push({ element, name: nameOf(element), pressed });
      else last.pressed ||= pressed;
      held.splice(0, held.length - MOST);
    };
    const look = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (isLost(held.at(-1))) giveBack(held);
      }, REST_MS);
    };
    const leaving = heedLeaving(() => {
      const last = held.at(-1)?.element;
      // A press of the mouse brings the person back too: nothing moves under it.
      if (last && isFree() && canHold(last)) last.focus({ preventScroll: true });
    });
    const observer = new MutationObserver(look);
    observer.observe(document.body, WATCHED);
    // Safari gives a pressed button no keyboard.
    for (const event of EVENTS) document.addEventListener(event, remember, true);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      leaving();
      for (const event of EVENTS) document.removeEventListener(event, remember, true);
    };
  }, []);
}

const EVENTS = ['focusin', 'click'];
const WATCHED = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'disabled'],
};
const TAB = '[role="tab"][aria-selected="true"]';
const OTHER_TAB = '[role="tab"][aria-selected="false"]';

/** A browser forgets what had the keyboard in a frame that was left: whoever comes back is told of it. */
function heedLeaving(onBack: () => void): () => void {
  const leave = (): void => {
    away = true;
  };
  const come = (): void => {
    away = false;
    onBack();
  };
  window.addEventListener('blur', leave);
  window.addEventListener('focus', come);
  return () => {
    away = false;
    window.removeEventListener('blur', leave);
    window.removeEventListener('focus', come);
  };
}

function isLost(last: Held | undefined): boolean {
  return last !== undefined && !away && isFree() && !canHold(last.element);
}

/** Whether nothing in the pane has the keyboard. */
export const isFree = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The latest first; what was pressed last has no namesake, for its namesakes stand elsewhere. */
function giveBack(held: readonly Held[]): void {
  giving = true;
  goBack(held);
  giving = false;
}

function goBack(held: readonly Held[]): void {
  const [last, ...before] = [...held].reverse();
  for (const one of before) {
    // The tab of a step that was left would lead back into it.
    if (one.element.matches(OTHER_TAB)) continue;
    const target = canHold(one.element) ? one.element : namesake(one, last);
    target?.focus();
    if (!isFree()) return;
  }
  document.querySelector<HTMLElement>(TAB)?.focus();
}

function namesake(
  { element, name, pressed }: Held,
  last: Held | undefined,
): HTMLElement | undefined {
  if (!pressed || name === '' || name === last?.name) return undefined;
  const alike = [...document.querySelectorAll<HTMLElement>(element.tagName)];
  return alike.find((one) => nameOf(one) === name && canHold(one));
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
