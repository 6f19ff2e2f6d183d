import { loopTag, template } from './template';
import type { Writer } from './writer';

export const easyTemplateX: Writer = {
  name: 'easy-template-x',
  prepare: async (rows) => {
    const { TemplateHandler } = await import('easy-template-x');
    const handler = new TemplateHandler();
    const bytes = Buffer.from(await template(1, loopTag('{/rows}')));
    const data = { rows: [...rows] };
    return () => handler.process(bytes, data);
  },
};
