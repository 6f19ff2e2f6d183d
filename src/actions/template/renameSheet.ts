import { renameSheet as rename } from '../../excel/writing/renameSheet';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';

/** A sheet of the template under another name, and the name it should bear. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Gives a sheet that was renamed its own name back. */
export async function renameSheet({ from, to }: Renamed): Promise<Outcome<void>> {
  return run((context) => rename(context, from, to), {}, 'write');
}
