import { ZipDeflate, ZipPassThrough } from 'fflate';

// A fixed local time: the same report gives the same bytes, wherever and whenever it is written.
const EPOCH = new Date(1980, 0, 1);

/** A file for fflate's zip, compressed by the platform where it offers that, by fflate otherwise. */
export function packedFile(path: string): ZipPassThrough | ZipDeflate {
  const file =
    typeof CompressionStream === 'undefined' ? new ZipDeflate(path) : new PlatformFile(path);
  file.mtime = EPOCH;
  return file;
}

/** Compressed beside the page's own thread: `CompressionStream` (Compression Streams Standard, raw DEFLATE). */
class PlatformFile extends ZipPassThrough {
  override compression = 8;
  private readonly stream = new CompressionStream('deflate-raw');
  private readonly writer = this.stream.writable.getWriter();

  constructor(path: string) {
    super(path);
    void this.handOn();
  }

  /** fflate has counted and summed the chunk; here it is compressed. A failure shows where it is read. */
  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    if (chunk.length > 0) this.writer.write(chunk).catch(ignored);
    if (final) this.writer.close().catch(ignored);
  }

  private async handOn(): Promise<void> {
    const reader = this.stream.readable.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        this.ondata(null, value ?? new Uint8Array(0), done);
        if (done) return;
      }
    } catch (error) {
      this.ondata(Object.assign(new Error(String(error)), { code: 0 }), new Uint8Array(0), true);
    }
  }
}

function ignored(): void {
  // The reader's side gives the same error.
}
