import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { printAbsolute, quoteSheet } from '../../model/area/address';
import { cutValidations, validationsOf } from '../../model/book/validations';
import type { Sheet, Validation } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { WireObject } from '../../../wire/wireObject';
import { RangeApi } from '../range/rangeApi';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** `range.dataValidation`. */
export class DataValidationApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Type(): string {
    const { found, bare } = validationsOf(this.sheet, this.areas);
    if (found.length === 0) return 'None';
    if (bare) return 'Inconsistent';
    const rules = new Set(found.map((one) => JSON.stringify(one.rule)));
    return rules.size > 1 ? 'MixedCriteria' : typeOf(found[0]);
  }

  get Rule(): Record<string, unknown> | null {
    const one = this.only();
    return one === null ? null : (one?.rule ?? {});
  }

  set Rule(rule: Record<string, unknown> | null) {
    this.demandUniform();
    if (rule === null) throw new HostError('InvalidArgument', 'nothing to set');
    const kinds = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
    const kind = kinds[0] ?? '';
    if (kinds.length !== 1 || !(kind in TYPES))
      throw new HostError('InvalidArgument', 'not a validation rule');
    const prompt = this.only()?.prompt ?? {};
    this.clearAreas();
    this.sheet.validations.push({
      areas: [...this.areas],
      rule: withListSource(rule),
      prompt,
      errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
      ignoreBlanks: true,
    });
  }

  get Prompt(): Record<string, unknown> | null {
    const one = this.only();
    return one === null ? null : (one?.prompt ?? {});
  }

  set Prompt(prompt: Record<string, unknown> | null) {
    this.demandUniform();
    if (prompt === null) throw new HostError('InvalidArgument', 'nothing to set');
    if (tooLong(prompt.title, 32) || tooLong(prompt.message, 255)) {
      throw new HostError(
        'InvalidArgument',
        'a prompt has a title of 32 and a message of 255 characters at most',
      );
    }
    this.own().prompt = prompt;
  }

  get ErrorAlert(): Record<string, unknown> | null {
    const one = this.only();
    return one === null ? null : (one?.errorAlert ?? {});
  }

  set ErrorAlert(alert: Record<string, unknown> | null) {
    this.demandUniform();
    if (alert === null) throw new HostError('InvalidArgument', 'nothing to set');
    if (tooLong(alert.title, 32) || tooLong(alert.message, 225)) {
      throw new HostError(
        'InvalidArgument',
        'an alert has a title of 32 and a message of 225 characters at most',
      );
    }
    this.own().errorAlert = alert;
  }

  get IgnoreBlanks(): boolean | null {
    const one = this.only();
    return one === null ? null : (one?.ignoreBlanks ?? true);
  }

  set IgnoreBlanks(ignore: boolean | null) {
    this.demandUniform();
    this.own().ignoreBlanks = ignore !== false;
  }

  Clear(): void {
    this.host.demandChange();
    this.clearAreas();
  }

  /** The validation that all cells share, undefined when none has one, null when they differ. */
  private only(): Validation | undefined | null {
    const { found, bare } = validationsOf(this.sheet, this.areas);
    if (found.length === 0) return undefined;
    const [first] = found;
    const same = found.every(
      (one) => JSON.stringify({ ...one, areas: 0 }) === JSON.stringify({ ...first, areas: 0 }),
    );
    return bare || !same ? null : first;
  }

  private demandUniform(): void {
    this.host.demandChange();
    if (this.sheet.protection) throw new HostError('AccessDenied', 'the sheet is protected');
    if (this.only() === null)
      throw new HostError('InvalidArgument', 'the cells differ: clear their validation first');
  }

  /** A validation of these cells alone, cut out of one that reaches further. */
  private own(): Validation {
    const base = this.only();
    this.clearAreas();
    const made: Validation = {
      rule: base?.rule ?? {},
      prompt: base?.prompt ?? {},
      errorAlert: base?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' },
      ignoreBlanks: base?.ignoreBlanks ?? true,
      areas: [...this.areas],
    };
    this.sheet.validations.push(made);
    return made;
  }

  private clearAreas(): void {
    for (const one of this.areas) cutValidations(this.sheet, one);
  }
}

function tooLong(text: unknown, limit: number): boolean {
  return typeof text === 'string' && text.length > limit;
}

function typeOf(validation: Validation | undefined): string {
  const kind = Object.keys(validation?.rule ?? {})[0];
  return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
}

/** Checks a list as Excel does, and turns a range given as its source into a formula. */
function withListSource(rule: Record<string, unknown>): Record<string, unknown> {
  const list = rule.list as { source: unknown; inCellDropDown?: boolean } | undefined;
  if (!list) return rule;
  const source = list.source instanceof RangeApi ? formulaOf(list.source) : String(list.source);
  if (!source.startsWith('=') && source.length > 255) {
    throw new HostError('InvalidArgument', 'a list typed into the rule has 255 characters at most');
  }
  return { list: { inCellDropDown: list.inCellDropDown ?? true, source } };
}

function formulaOf(range: RangeApi): string {
  return `=${quoteSheet(range.sheet.name)}!${printAbsolute(range.area)}`;
}
