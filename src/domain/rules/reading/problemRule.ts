import type { Problem } from '../../entries/entries';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';

type Kind = Problem['kind'];
type Of<K extends Kind> = Extract<Problem, { kind: K }>;

/** A rule that says one kind of what reading itself met. */
export function problemRule<K extends Kind>(
  about: Omit<Rule, 'check'>,
  kind: K,
  say: (problem: Of<K>, facts: Facts) => Omit<Remark, 'at'>,
): Rule {
  const isOfKind = (problem: Problem): problem is Of<K> => problem.kind === kind;
  return {
    ...about,
    *check(facts) {
      for (const problem of facts.entries.problems.filter(isOfKind)) {
        yield { at: problem.at, ...say(problem, facts) };
      }
    },
  };
}
