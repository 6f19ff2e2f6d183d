/** Something being watched; `stop` ends it. */
export interface Watch {
  readonly stop: () => Promise<void>;
}

/**
 * Calls back when anybody but this add-in changes a cell. Excel tells of no recalculation (office-js#3899) and now
 * and then forgets an edit (office-js#1760), so this only says that a result may be stale.
 */
export async function watchChanges(
  context: Excel.RequestContext,
  onChanged: () => void,
): Promise<Watch> {
  const heard = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
    if (triggerSource !== 'ThisLocalAddin') onChanged();
    return Promise.resolve();
  });
  return watch(context, heard);
}

/** Registers a handler, and knows how to remove it: with the context it was made in. */
export async function watch<T>(
  context: Excel.RequestContext,
  handler: OfficeExtension.EventHandlerResult<T>,
): Promise<Watch> {
  await context.sync();
  return {
    stop: async () => {
      handler.remove();
      await handler.context.sync();
    },
  };
}
