import { format } from 'numfmt';
import type { Content, Workbook } from '../book/workbook';

/** A cell as Excel shows it, in the workbook's region. */
export function displayText(
  content: Content | undefined,
  pattern: string,
  workbook: Workbook,
): string {
  if (content === undefined) return '';
  if (typeof content === 'object') return content.error;
  if (typeof content === 'string') return content;
  const locale = workbook.culture === 'vi-VN' ? 'vi' : 'en-US';
  return format(pattern, content, { locale, throws: false, invalid: '#####' });
}
