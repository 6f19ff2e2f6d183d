import { assess } from '../../domain/assess';
import type { Finding } from '../../domain/findings/finding';
import type { Grids } from '../../domain/grid';

/** What a thread that judges says: that it is there, some findings of a report (none named: the main one), and that these were all. */
export type Verdict =
  | { readonly kind: 'ready' | 'done' }
  | {
      readonly kind: 'findings';
      readonly addressee?: string;
      readonly findings: readonly Finding[];
    };

/** So many are taken over at one go, in a few milliseconds. */
const AT_ONCE = 200;

/** What the rules say about raw cells, report by report, in pieces that the page takes over one by one. */
export function* verdictsOn(grids: Grids): Iterable<Verdict> {
  const { findings, others = [] } = assess(grids);
  yield* pieces(findings);
  for (const { addressee, assessment } of others) yield* pieces(assessment.findings, addressee);
  yield { kind: 'done' };
}

function* pieces(findings: readonly Finding[], addressee?: string): Iterable<Verdict> {
  for (let at = 0; at < findings.length; at += AT_ONCE)
    yield {
      kind: 'findings',
      findings: findings.slice(at, at + AT_ONCE),
      ...(addressee !== undefined && { addressee }),
    };
}
