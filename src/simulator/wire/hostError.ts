/** A refusal that reaches the add-in as an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The add-in asked for something that the simulator does not have: never a silent success. */
export class NotSimulated extends HostError {
  constructor(readonly member: string) {
    super('ApiNotAvailableInSimulator', `the simulator has no ${member}`);
  }
}
