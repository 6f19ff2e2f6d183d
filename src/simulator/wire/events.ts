/** An event as the client takes it from the host. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What an event is about; all that the wire knows of a host's sheets. */
interface Sender {
  readonly id: string;
}

const CATEGORY = 65536;
const WORKBOOK = 'Workbook';

/** The numbers of the events that the simulation raises. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

/** Who listens to what, and what is still to be told. */
export class EventBook {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private registrations: string[] = [];
  private waiting: HostEvent[] = [];

  register(type: number, target: string): void {
    this.registrations.push(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    const index = this.registrations.indexOf(`${type} ${target}`);
    if (index >= 0) this.registrations.splice(index, 1);
  }

  clear(): void {
    this.registrations = [];
    this.waiting = [];
    this.enabled = true;
  }

  take(): HostEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  changed(sheet: Sender, address: string, referenceId: string, source: 'addin' | 'user'): void {
    this.raise(EventType.changed, sheet.id, {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId,
    });
  }

  activated(sheet: Sender): void {
    const message = { type: 'WorksheetActivated', worksheetId: sheet.id };
    this.raise(EventType.activated, sheet.id, message);
  }

  selected(sheet: Sender, address: string): void {
    this.raise(EventType.selected, sheet.id, { address, worksheetId: sheet.id });
  }

  raise(type: number, sheetId: string, message: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WORKBOOK]) {
      if (!this.registrations.includes(`${type} ${targetId}`)) continue;
      this.waiting.push({
        messageCategory: CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      });
    }
  }
}
