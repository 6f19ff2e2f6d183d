import { checkBody } from './checkBody';
import { checkPackage } from './checkPackage';
import { checkStyles } from './checkStyles';
import { checkTables } from './checkTables';
import { readPackage } from './readPackage';
import { child } from './xmlTree';

/** What is wrong with a .docx that Word would repair, refuse or show otherwise than meant; empty when all is well. */
export function lintDocx(bytes: Uint8Array): string[] {
  const read = readPackage(bytes);
  const body = child(read.trees.get('word/document.xml'), 'w:body');
  return [
    ...checkPackage(read),
    ...checkStyles(read),
    ...(body ? [...checkTables(body), ...checkBody(body)] : ['no body']),
  ];
}
