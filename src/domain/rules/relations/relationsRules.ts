import type { Rule } from '../rule';
import { qt01RelationFails } from './qt01RelationFails';
import { qt02BadRelation } from './qt02BadRelation';

/** Quy tắc (QT). */
export const RELATIONS_RULES: readonly Rule[] = [qt01RelationFails, qt02BadRelation];
