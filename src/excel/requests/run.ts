import { TooManyCells } from '../reading/tooManyCells';
import type { Outcome } from './outcome';
import { done } from './outcome';
import type { Press } from './press';
import type { Purpose } from './problem';
import { API_LEVEL, isReadOnly, problem, problemOfError } from './problem';
import type { AnswerWatch } from './watchAnswers';
import { GarbledAnswer, watchAnswers } from './watchAnswers';

const RETRY_MS = 400;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * The one place that calls `Excel.run`. What Office refuses comes back as one typed problem; while a cell is being
 * edited the press waits, says so through `onWaiting`, and begins anew when the edit ends (office-js#806). A press that
 * is told to stop, or gets no answer for 20 s, ends at once, whatever Excel still does with its last request.
 * `work` must therefore bear being begun again. Errors of our own are thrown on.
 */
export async function run<T>(
  work: Work<T>,
  press: Press = {},
  purpose: Purpose = 'read',
): Promise<Outcome<T>> {
  if (!supports(API_LEVEL)) return { ok: false, problem: problem('too-old') };
  if (purpose === 'write' && isReadOnly()) return { ok: false, problem: problem('read-only') };
  return attempt(work, press, purpose, false);
}

/** True where Excel has this level of its API. */
export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', level);
}

async function attempt<T>(
  work: Work<T>,
  press: Press,
  purpose: Purpose,
  waited: boolean,
): Promise<Outcome<T>> {
  if (press.signal?.aborted) return { ok: false, problem: problem('cancelled') };
  const watch = watchAnswers(press.signal, waited);
  const early = watch.ended.then((how): Outcome<T> => ({ ok: false, problem: problem(how) }));
  try {
    const outcome = await Promise.race([asked(work, press, { purpose, waited }, watch), early]);
    if (outcome.ok || outcome.problem.code !== 'editing') return outcome;
    press.onWaiting?.(outcome.problem.sentence);
    const stopped = await Promise.race([early, pause()]);
    if (stopped) return stopped;
  } finally {
    watch.stop();
  }
  return attempt(work, press, purpose, true);
}

async function asked<T>(
  work: Work<T>,
  press: Press,
  { purpose, waited }: { readonly purpose: Purpose; readonly waited: boolean },
  watch: AnswerWatch,
): Promise<Outcome<T>> {
  const watched: Work<T> = (context) => {
    watch.follow(context);
    return work(context);
  };
  try {
    return done(await Excel.run(optionsFor(purpose, waited), watched));
  } catch (error) {
    if (press.signal?.aborted) return { ok: false, problem: problem('cancelled') };
    if (error instanceof TooManyCells)
      return { ok: false, problem: problem('too-large', error.message) };
    if (error instanceof GarbledAnswer)
      return { ok: false, problem: problem('garbled', `unreadable answer: ${error.message}`) };
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, problem: await problemOfError(error, purpose) };
  }
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, RETRY_MS, undefined));
}

/** One undo step for all that a press writes, where Excel can (ExcelApi 1.20). */
function optionsFor(purpose: Purpose, waited: boolean): Excel.RunOptions {
  const options: Excel.RunOptions = { delayForCellEdit: waited };
  if (purpose === 'write' && supports('1.20')) options.mergeUndoGroup = true;
  return options;
}
