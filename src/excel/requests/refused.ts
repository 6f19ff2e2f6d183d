/**
 * Carries out what may fail without harm, and gives back Office's refusal, if any. What waits for something else is
 * thrown on: a cell being edited, and errors of our own.
 */
export async function refused(
  work: () => Promise<unknown>,
): Promise<OfficeExtension.Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (error.code === 'InvalidOperationInCellEditMode') throw error;
    return error;
  }
}
