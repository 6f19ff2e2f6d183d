import { roomFor, utf8, writeText } from './utf8';

/**
 * XML being written, as UTF-8 from the start. Long tables are: joining a hundred thousand pieces as strings
 * and encoding those costs more than all the rest of a report.
 */
export class XmlWriter {
  private bytes = new Uint8Array(65536);
  private end = 0;

  /** Bytes written and not yet taken. */
  get length(): number {
    return this.end;
  }

  /** Appends markup. */
  add(markup: string | Uint8Array): void {
    const more = typeof markup === 'string' ? utf8(markup) : markup;
    this.makeRoom(more.length);
    this.bytes.set(more, this.end);
    this.end += more.length;
  }

  /** Appends text, escaped; appends nothing and gives false where it needs more care than that. */
  addText(text: string): boolean {
    this.makeRoom(roomFor(text));
    const end = writeText(text, this.bytes, this.end);
    if (end > 0) this.end = end;
    return end > 0;
  }

  /** Takes back what was appended beyond that length. */
  cut(length: number): void {
    this.end = length;
  }

  /** What was appended since the last call. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.end);
    this.end = 0;
    return taken;
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.end + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
