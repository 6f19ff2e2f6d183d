import type { Outcome } from '../excel/requests/outcome';
import { done } from '../excel/requests/outcome';
import type { Press } from '../excel/requests/press';
import { PERSON_PROBES } from '../excel/selfTest/personProbes';
import type { PersonProbe, ProbeResult } from '../excel/selfTest/probe';
import { runSelfTest } from '../excel/selfTest/runSelfTest';

export type { PersonProbe, ProbeResult } from '../excel/selfTest/probe';

/** What Excel answered, and what is left for the volunteer to see. */
export interface SelfTest {
  readonly results: readonly ProbeResult[];
  readonly questions: readonly PersonProbe[];
}

/** Tries on a sheet of its own how this Excel behaves; nothing of the workbook is read or changed. */
export async function selfTest(press: Press = {}): Promise<Outcome<SelfTest>> {
  return done({ results: await runSelfTest(press), questions: PERSON_PROBES });
}
