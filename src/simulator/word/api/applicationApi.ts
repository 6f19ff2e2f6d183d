import { unzipSync } from 'fflate';
import { HostError } from '../../wire/hostError';
import type { WordHost } from '../host';
import { WordObject } from './wordObject';

/** `context.application`. */
export class ApplicationApi extends WordObject {
  CreateDocument(base64: string): DocumentCreatedApi {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    if (!isPackage(bytes)) throw new HostError('GeneralException', 'the file is corrupt');
    return new DocumentCreatedApi(this.host, bytes);
  }
}

function isPackage(bytes: Uint8Array): boolean {
  try {
    return 'word/document.xml' in unzipSync(bytes);
  } catch {
    return false;
  }
}

/** A document that was made and is not yet shown. */
class DocumentCreatedApi extends WordObject {
  constructor(
    host: WordHost,
    private readonly bytes: Uint8Array,
  ) {
    super(host);
  }

  Open(): void {
    this.host.opened.push(this.bytes);
  }
}
