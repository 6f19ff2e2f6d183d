const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file is one of Office before 2007, or an encrypted one: both share one header. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
}

/** Whether a file is a zip archive, as every .docx and .xlsx is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
