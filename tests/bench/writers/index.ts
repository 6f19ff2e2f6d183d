import { carbone } from './carbone';
import { docx } from './docx';
import { docxtemplater } from './docxtemplater';
import { easyTemplateX } from './easyTemplateX';
import { ours } from './ours';
import type { Writer } from './writer';

/** Ours first. */
export const WRITERS: readonly Writer[] = [ours, carbone, docxtemplater, easyTemplateX, docx];
