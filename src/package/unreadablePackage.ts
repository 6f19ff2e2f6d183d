/** Why a package (.docx, .xlsx) cannot be read: it is cut or malformed, locked, or holds more than may safely be unpacked. */
export type PackageFault = 'damaged' | 'password' | 'tooLarge';

/** The one error of everything that unpacks and scans a package. */
export class UnreadablePackage extends Error {
  override readonly name: string = 'UnreadablePackage';

  constructor(
    readonly fault: PackageFault,
    options?: ErrorOptions,
  ) {
    super(`unreadable package: ${fault}`, options);
  }
}
