import { COMMANDS } from './commands';
import { pressVerb } from './ribbonPresses';

/**
 * Lets the ribbon's buttons press the pane's: each opens the pane first, since that is where results stand. To be
 * called while the page loads, before `Office.onReady`: the client keeps no press whose name nobody knows yet
 * (office-js#5176). The press itself waits until the pane has mounted.
 */
export function associateCommands(): void {
  // In a plain browser there is no ribbon.
  const office: Partial<Pick<typeof Office, 'actions'>> = Office;
  for (const [name, verb] of Object.entries(COMMANDS)) {
    office.actions?.associate(name, (event: Office.AddinCommands.Event) => {
      pressVerb(verb);
      void showPane();
      event.completed();
    });
  }
}

/** Hosts without a shared runtime have no way to open it; there the work goes on unseen, marks and result sheet tell. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Shown already, or a host without a shared runtime, where `addin` itself is missing.
  }
}
