/** The tag of the content control around what is selected; undefined outside of any. */
export async function chosenControl(context: Word.RequestContext): Promise<string | undefined> {
  const control = context.document.getSelection().parentContentControlOrNullObject;
  control.load('tag');
  await context.sync();
  return control.isNullObject ? undefined : control.tag;
}
