import type { Host } from '../../host';
import type { Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';

/** `worksheet.protection`. */
export class WorksheetProtectionApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get Options(): Record<string, unknown> | null {
    return this.sheet.protection?.options ?? null;
  }

  Protect(options?: Record<string, unknown>, password?: string): void {
    this.host.demandChange();
    if (this.sheet.protection)
      throw new HostError('InvalidOperation', 'the sheet is already protected');
    this.sheet.protection = { options: options ?? {}, ...(password ? { password } : {}) };
  }

  Unprotect(password?: string): void {
    this.host.demandChange();
    const wanted = this.sheet.protection?.password;
    if (wanted !== undefined && wanted !== password)
      throw new HostError('AccessDenied', 'wrong password');
    delete this.sheet.protection;
  }
}

/** `workbook.protection`; the simulated workbook is never protected as a whole. */
export class WorkbookProtectionApi extends WireObject {
  get Protected(): boolean {
    return false;
  }
}
