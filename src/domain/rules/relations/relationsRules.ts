/** Quy tắc (QT). */
export { qt01RelationFails } from './qt01RelationFails';
export { qt02BadRelation } from './qt02BadRelation';
