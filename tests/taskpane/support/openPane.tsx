import { associateCommands } from '../../../src/commands/associateCommands';
import {
  act,
  configure,
  fireEvent,
  render,
  screen,
  within,
  type queries,
  type BoundFunctions,
} from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { fakeActions } from './fakeActions';

// A page among many on a busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** Opens the pane over fake actions, with the little of Office that the pane itself asks for. */
export async function openPane(
  changes: Partial<PaneActions> = {},
  office: Partial<Office.Context> = {},
): Promise<ReturnType<typeof render>> {
  giveOffice(office);
  const pane = render(<App actions={fakeActions(changes)} />);
  await settled();
  return pane;
}

/** Lets arrive what the pane has asked for: an answer, or a piece of its code. */
export async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Ribbon functions by name, as the pane associated them. */
export const ribbon = new Map<string, (event: { completed: () => void }) => void>();

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

export function openStep(name: RegExp): void {
  fireEvent.click(screen.getByRole('tab', { name }));
}

/** What a screen reader would say by itself. */
export function announced(): string {
  return screen.getByRole('status').textContent;
}

/** The step that is shown. */
export function step(): BoundFunctions<typeof queries> {
  return within(screen.getByRole('tabpanel'));
}

/** A host that supports everything. */
const requirements: object = { isSetSupported: () => true };

/** The little of Office that the pane itself, and the sentences of refusals, ask for. */
export function giveOffice(context: Partial<Office.Context> = {}): void {
  ribbon.clear();
  const diagnostics = { host: 'Excel', platform: 'PC', version: '16.0.17328' };
  Object.assign(globalThis, {
    Office: {
      context: { diagnostics, requirements, ...context },
      PlatformType: { Mac: 'Mac' },
      actions: { associate: (name: string, run: never) => ribbon.set(name, run) },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
  });
  associateCommands();
  // Not in jsdom: scrolling, and addresses of files.
  Element.prototype.scrollIntoView = () => undefined;
  URL.createObjectURL = () => 'blob:report';
  URL.revokeObjectURL = () => undefined;
}
