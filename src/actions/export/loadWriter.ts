/**
 * The Word writer, loaded when first needed. Asked for in one place only: of two, each would have pieces of the bundle of
 * its own, and what is fetched ahead for a page without a network would not be what is needed.
 */
export async function loadWriter() {
  const { writeDocx } = await import('../../docx/writeDocx');
  return writeDocx;
}
