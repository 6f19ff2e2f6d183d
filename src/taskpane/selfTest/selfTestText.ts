import type { SelfTest } from '../../actions/selfTest';
import { TEXT } from '../strings';

const { selfTest: text } = TEXT;

/** One line per probe, in order: `P03 OK expected / found`; what the volunteer has not seen is `KHÁC`. */
export function selfTestText(
  { results, questions }: SelfTest,
  seen: ReadonlySet<string>,
  violations: readonly string[],
): string {
  const asked = results.map(
    ({ id, verdict, title, expected, found }) =>
      `${id} ${verdict} ${title}: ${expected} / ${found}`,
  );
  const answered = questions.map(({ id, question }) =>
    seen.has(id)
      ? `${id} OK ${question}: ${text.yes} / ${text.yes}`
      : `${id} KHÁC ${question}: ${text.yes} / ${text.unseen}`,
  );
  const broken = violations.join(', ') || text.none;
  const policy = `P35 ${violations.length === 0 ? 'OK' : 'KHÁC'} ${text.policy}: ${text.none} / ${broken}`;
  return [...asked, ...answered, policy].sort().join('\n');
}
