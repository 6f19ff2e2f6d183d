/** One `sync` as the client sent it. */
export interface RequestRecord {
  readonly label?: string;
  readonly actions: number;
  readonly sentBytes: number;
  readonly answeredBytes: number;
  /** Code of the refusal, where there was one. */
  readonly error?: string;
}

/** Keeps what went over the wire. */
export class RequestLog {
  records: RequestRecord[] = [];
  private label: string | undefined;

  clear(label?: string): void {
    this.records = [];
    this.label = label;
  }

  add(record: Omit<RequestRecord, 'label'>): void {
    this.records.push({ ...record, ...(this.label === undefined ? {} : { label: this.label }) });
  }
}
