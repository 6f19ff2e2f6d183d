import type { Finding } from '../../domain/findings/finding';
import { ACCEPTED, withAcceptance } from '../../domain/findings/ruleSettings';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';
import { readSettings, writeSetting } from '../../excel/settings';

/**
 * Keeps in the workbook why a finding is accepted; an empty reason takes the acceptance back.
 * A `Lỗi` is never accepted: the catalogue ignores a reason given to one.
 */
export async function acceptFinding(finding: Finding, reason: string): Promise<Outcome<void>> {
  return run(
    async (context) => {
      const settings = await readSettings(context);
      await writeSetting(context, ACCEPTED, withAcceptance(settings, finding, reason));
    },
    {},
    'write',
  );
}
