import { planSampleRemoval } from '../../domain/template/planSampleRemoval';
import { drawTemplate } from '../../excel/template/drawTemplate';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';

/** Empties the template's sample rows; gives back, in Vietnamese, what was done. */
export async function removeSamples(press: Press = {}): Promise<Outcome<readonly string[]>> {
  const remove = async (context: Excel.RequestContext): Promise<readonly string[]> => {
    const plan = planSampleRemoval(await readGrids(context, press));
    await drawTemplate(context, plan, press);
    return plan.summary;
  };
  return run(remove, press, 'write');
}
