import { WireObject } from './wireObject';

/** The service by which the client tells Excel on the web that ribbon commands may be sent. */
export class AddinInternalService extends WireObject {
  NotifyActionHandlerReady(): null {
    return null;
  }
}
