import { COMMANDS, type Verb } from './commands';

/**
 * Lets the ribbon's buttons press the pane's: each opens the pane first, since that is where results stand.
 * Hosts without a shared runtime have no way to open it; there the press goes on unseen, marks and result sheet tell.
 */
export function associateCommands(press: (verb: Verb) => void): void {
  for (const [name, verb] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void showPane().then(() => {
        press(verb);
      });
      event.completed();
    });
  }
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Shown already, or a host without a shared runtime, where `addin` itself is missing.
  }
}
