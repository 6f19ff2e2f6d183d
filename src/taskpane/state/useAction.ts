import { useRef, useState } from 'react';
import type { Outcome, Press } from '../../actions/outcome';
import { bugReport } from '../office/bugReport';
import { TEXT } from '../strings';
import type { ActionState, Failure, Work } from './actionState';

type Working = Extract<ActionState, { phase: 'working' }>;
type Start<T> = (press: Press) => Promise<Outcome<T>>;
type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Failure };

export interface Action {
  readonly state: ActionState;
  /** Runs one press at a time; a second one meanwhile does nothing. Its value, or `undefined` when it failed. */
  readonly press: <T>(work: Work, start: Start<T>) => Promise<T | undefined>;
  /** The same for what takes a moment: shown only when it fails, and left out while a press is under way. */
  readonly glance: <T>(work: Work, start: Start<T>) => Promise<T | undefined>;
  readonly dismiss: () => void;
}

/** The one place that knows whether the pane is idle, working, done or failed, and that catches what goes wrong. */
export function useAction(): Action {
  const [state, setState] = useState<ActionState>({ phase: 'idle' });
  const busy = useRef(false);

  async function press<T>(work: Work, start: Start<T>): Promise<T | undefined> {
    if (busy.current) return undefined;
    busy.current = true;
    const heard = listening(work, setState);
    const outcome = await Promise.race([caught(() => start(heard)), givenUp(heard.signal)]);
    busy.current = false;
    setState(outcome.ok ? { phase: 'done', work } : failed(work, outcome.problem));
    return outcome.ok ? outcome.value : undefined;
  }

  async function glance<T>(work: Work, start: Start<T>): Promise<T | undefined> {
    if (busy.current) return undefined;
    const outcome = await caught(() => start({}));
    if (!outcome.ok) setState(failed(work, outcome.problem));
    return outcome.ok ? outcome.value : undefined;
  }

  return {
    state,
    press,
    glance,
    dismiss: () => {
      setState({ phase: 'idle' });
    },
  };
}

/** A press that is told to stop has a moment to say what it did; then the pane is free, whatever still runs. */
const GRACE_MS = 500;

function givenUp(signal: AbortSignal | undefined): Promise<Result<never>> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      setTimeout(resolve, GRACE_MS, { ok: false, problem: STOPPED });
    });
  });
}

const STOPPED: Failure = {
  code: 'cancelled',
  sentence: TEXT.working.stopped,
  details: 'cancelled',
};

/** A mistake of ours becomes a failure like any other. */
async function caught<T>(start: () => Promise<Outcome<T>>): Promise<Result<T>> {
  try {
    return await start();
  } catch (error) {
    return { ok: false, problem: bugReport(error) };
  }
}

/** Shows the press as working, and every word that comes from it. */
function listening(work: Work, setState: (state: ActionState) => void): Press {
  const controller = new AbortController();
  const working = {
    phase: 'working',
    work,
    cancel: () => {
      controller.abort();
    },
  } as const;
  setState(working);
  // A press that was told to stop may still run on for a moment; the pane is not its any more.
  const say = (words: Partial<Pick<Working, 'progress' | 'waiting'>>): void => {
    if (!controller.signal.aborted) setState({ ...working, ...words });
  };
  return {
    signal: controller.signal,
    onProgress: (progress) => {
      say({ progress });
    },
    onWaiting: (waiting) => {
      say({ waiting });
    },
  };
}

function failed(work: Work, failure: Failure): ActionState {
  return { phase: 'failed', work, failure };
}
