import type { Grids } from '../../domain/grid';
import type { Verdict } from './verdicts';
import { verdictsOn } from './verdicts';

/** One thread in a browser: it is sent raw cells, and answers with what the rules say about them. */
addEventListener('message', ({ data }: MessageEvent<Grids>) => {
  for (const verdict of verdictsOn(data)) say(verdict);
});
say({ kind: 'ready' });

function say(verdict: Verdict): void {
  postMessage(verdict);
}
