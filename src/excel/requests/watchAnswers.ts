/** How a press ends before Excel is done with it: told to stop, or Excel gives no answer. */
export type EarlyEnd = 'cancelled' | 'silent';

/** Excel on a slow line answers within some seconds; what takes longer is not coming (examined in the field). */
export const ANSWER_MS = 20_000;

/** An answer of the host that is no answer: the client could not read it. */
export class GarbledAnswer extends Error {
  override readonly name = 'GarbledAnswer';
}

/** Watches over one `Excel.run`. */
export interface AnswerWatch {
  /** Settled when the press ends early; else never. */
  readonly ended: Promise<EarlyEnd>;
  /** Counts this context's requests; once ended, it sends no further one. */
  readonly follow: (context: Excel.RequestContext) => void;
  /** To be called when the run is over; its context may be used further, unwatched (handlers of events). */
  readonly stop: () => void;
}

/**
 * Ends a press at once when it is told to stop, and when no request is answered for 20 s. `patient`: the first answer
 * may take as long as a person edits a cell.
 */
export function watchAnswers(signal: AbortSignal | undefined, patient: boolean): AnswerWatch {
  let over = false;
  let finished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { promise, resolve } = deferred<EarlyEnd>();
  const end = (how: EarlyEnd) => {
    over = true;
    resolve(how);
  };
  const wait = () => {
    clearTimeout(timer);
    if (!over && !finished) timer = setTimeout(end, ANSWER_MS, 'silent');
  };
  const cancel = () => {
    end('cancelled');
  };
  signal?.addEventListener('abort', cancel);
  if (!patient) wait();
  return {
    ended: promise,
    follow: (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <T>(value?: T): Promise<T> => {
        if (over) throw new Error('the press is over: nothing more is sent');
        if (timer !== undefined) wait();
        const answer = await sync(value).catch((error: unknown) => {
          throw refusalOrGarbled(error);
        });
        wait();
        return answer;
      };
    },
    stop: () => {
      finished = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/** What is no refusal of Office came from reading its answer. */
function refusalOrGarbled(error: unknown): unknown {
  if (error instanceof OfficeExtension.Error) return error;
  return new GarbledAnswer(error instanceof Error ? error.name : typeof error);
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}
