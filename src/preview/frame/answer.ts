/** A message of the pane's office.js to the frame it believes to be Excel on the web. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** An answer (or an event, `responseType` 1) in the form that office.js takes. */
export function answer(to: PaneMessage, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
