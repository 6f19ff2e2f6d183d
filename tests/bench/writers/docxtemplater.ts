import { loopTag, template } from './template';
import type { Writer } from './writer';

export const docxtemplater: Writer = {
  name: 'docxtemplater',
  prepare: async (rows) => {
    const { default: Docxtemplater } = await import('docxtemplater');
    const { default: PizZip } = await import('pizzip');
    const bytes = await template(1, loopTag('{/rows}'));
    return () => {
      const document = new Docxtemplater(new PizZip(bytes), { linebreaks: true });
      document.render({ rows });
      const zip = document.getZip();
      return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    };
  },
};
