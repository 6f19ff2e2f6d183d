import type { RequestBody, ResponseBody } from './request';
import { ActionType } from './request';

/** A request that fails: before any of its actions, after all of them, or after a share of them. */
export interface Breakdown {
  /** Zero-based, counted from the moment it is set; the client's own clean-up does not count. */
  readonly at: number;
  readonly when: 'before' | 'after' | number;
  /** All later requests fail as well, before anything is done. */
  readonly lasting?: boolean;
}

/** Lets one request after another through until the one that is to fail. */
export class Breaker {
  private seen = 0;
  /** Whether the request that is to fail has come. */
  broken = false;

  constructor(private readonly breakdown: Breakdown) {}

  /** Carries the request out as far as it is to get. */
  answer(body: RequestBody, process: (body: RequestBody) => ResponseBody): ResponseBody {
    if (isCleanUp(body)) return process(body);
    const { at, when, lasting } = this.breakdown;
    const number = this.seen;
    this.seen += 1;
    if (number > at && lasting) return failed(body, { Results: [] }, 0);
    if (number !== at) return process(body);
    this.broken = true;
    if (when === 'before') return failed(body, { Results: [] }, 0);
    if (when === 'after') return failed(body, process(body), body.Actions.length);
    const some = Math.ceil(body.Actions.length * when);
    return failed(body, process({ ...body, Actions: body.Actions.slice(0, some) }), some);
  }
}

/** The client releases the ranges of a finished `Excel.run` in a request of its own. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  const own = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return own.length > 0 && own.every(({ Name }) => Name === '_RemoveReference');
}

/** The action that is blamed is one that the client can name: it takes no other. */
function failed({ Actions }: RequestBody, { Results }: ResponseBody, done: number): ResponseBody {
  const acts: readonly number[] = [ActionType.query, ActionType.method, ActionType.set];
  const named = Actions.map(({ ActionType: type }) => acts.includes(type));
  const last = named.lastIndexOf(true, Math.max(done - 1, 0));
  const Error = { Code: 'GeneralException', Message: 'broken off', Location: '' };
  return {
    Results,
    Error: { ...Error, ActionIndex: last < 0 ? named.indexOf(true) : last, HttpStatusCode: 400 },
  };
}
