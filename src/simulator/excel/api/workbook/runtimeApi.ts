import type { Host } from '../../host';
import { WireObject } from '../../../wire/wireObject';

/** `context.runtime`. */
export class RuntimeApi extends WireObject {
  constructor(private readonly host: Host) {
    super();
  }

  get EnableEvents(): boolean {
    return this.host.events.enabled;
  }

  set EnableEvents(value: boolean) {
    this.host.events.enabled = value;
  }
}
