import type { Report } from '../../domain/report/report';
import { chartParts } from '../chart/chartParts';
import type { Margin } from '../section/margins';
import type { References } from '../document/references';
import { stylesPart } from '../styles/styles';
import { RECORD_RELATIONSHIP, recordParts } from '../written/recordParts';
import type { Part, Relationship } from './part';
import { propertyParts } from './properties';
import { settingsPart } from './settings';

/** Everything beside `word/document.xml`, once its references are known. */
export function reportParts(
  report: Report,
  margins: readonly Margin[],
  references: References,
): readonly Part[] {
  return [
    stylesPart(report.layout, references.tableSizes),
    settingsPart(report.layout),
    ...margins,
    ...references.charts.flatMap((chart, at) => chartParts(chart, at + 1)),
    ...(report.record ? recordParts(report.record, references.longFields) : []),
    ...propertyParts(report),
  ];
}

/** What `word/document.xml` refers to. */
export function documentRelationships(
  report: Report,
  margins: readonly Margin[],
  references: References,
): readonly Relationship[] {
  const charts = references.charts.map((_, at) => `chart${at + 1}`);
  return [
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'settings', type: 'settings', target: 'settings.xml' },
    ...margins.map(({ id, kind }) => ({ id, type: kind, target: `${id}.xml` })),
    ...charts.map((id) => ({ id, type: 'chart', target: `charts/${id}.xml` })),
    ...(report.record ? [RECORD_RELATIONSHIP] : []),
  ];
}
