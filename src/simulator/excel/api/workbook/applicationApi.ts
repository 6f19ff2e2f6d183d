import type { Host } from '../../host';
import type { Workbook } from '../../model/book/workbook';
import { WireObject } from '../../../wire/wireObject';

/** `context.application`. */
export class ApplicationApi extends WireObject {
  constructor(private readonly host: Host) {
    super();
  }

  get CalculationMode(): string {
    return this.host.workbook.calculationMode;
  }

  set CalculationMode(mode: string) {
    this.host.workbook.calculationMode = mode as Workbook['calculationMode'];
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return this.host.workbook.culture === 'vi-VN' ? ',' : '.';
  }

  get ThousandsSeparator(): string {
    return this.host.workbook.culture === 'vi-VN' ? '.' : ',';
  }

  get CultureInfo(): CultureInfoApi {
    return new CultureInfoApi(this.host);
  }

  Calculate(): void {
    this.host.calculator.reset();
  }

  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

/** The region that Excel follows. */
export class CultureInfoApi extends WireObject {
  constructor(private readonly host: Host) {
    super();
  }

  get Name(): string {
    return this.host.workbook.culture;
  }

  get DatetimeFormat(): DatetimeFormatInfoApi {
    return new DatetimeFormatInfoApi(this.host);
  }

  get NumberFormat(): NumberFormatInfoApi {
    return new NumberFormatInfoApi(this.host);
  }
}

class NumberFormatInfoApi extends WireObject {
  constructor(private readonly host: Host) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return new ApplicationApi(this.host).DecimalSeparator;
  }

  get NumberGroupSeparator(): string {
    return new ApplicationApi(this.host).ThousandsSeparator;
  }
}

class DatetimeFormatInfoApi extends WireObject {
  constructor(private readonly host: Host) {
    super();
  }

  get DateSeparator(): string {
    return '/';
  }

  get ShortDatePattern(): string {
    return this.host.workbook.shortDatePattern;
  }
}
