import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';
import { readSettings } from '../../excel/settings';

/** Id of the profile whose template was imposed last; `undefined` where none ever was. */
export async function imposedProfile(): Promise<Outcome<string | undefined>> {
  return run(async (context) => {
    const { profile } = await readSettings(context);
    return typeof profile === 'string' ? profile : undefined;
  });
}
