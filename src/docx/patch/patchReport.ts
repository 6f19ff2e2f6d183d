import { listOf, tableOf } from '../../domain/report/blocksOf';
import type { Report } from '../../domain/report/report';
import type { RefreshPlan } from '../../domain/refresh/plan/refreshPlan';
import { patchZip } from '../../package/zip/patchZip';
import { noReferences } from '../document/references';
import type { OpenedReport } from '../read/openReport';
import { childOf } from '../read/documentTree';
import { recordXml } from '../written/recordXml';
import { edited, type Edit } from './edits';
import type { PatchScope } from './freshParagraphs';
import { freeIds, type Ids } from './ids';
import { patchBlock } from './patchBlock';
import { patchTable } from './patchTable';
import { replaceText, type Writing } from './replaceText';
import { rewriteTable } from './rewriteTable';
import { tracking, type Tracking } from './tracking';
import { withoutPlaceholder } from './withoutPlaceholder';

/**
 * The document with a plan carried out. Only `document.xml` and the part that keeps what was written change, and they
 * only where the plan says so; a plan that changes nothing gives the very same bytes.
 */
export function patchReport(
  opened: OpenedReport,
  plan: RefreshPlan,
  report: Report,
  at: string,
): Uint8Array {
  const { bytes, xml, path, record } = opened;
  const ids = freeIds(xml);
  const tracked = opened.document.tracked ? tracking(ids, at) : undefined;
  const longFields = [...(record?.longFields ?? [])];
  const figures = figureEdits(opened, plan, tracked);
  const references = { ...noReferences(report.titles), longFields, lastId: idBefore(ids) };
  const scope: PatchScope = { xml, nodes: opened.nodes, figures, references };
  const edits = [...figures, ...blockEdits(scope, plan, report, tracked)];
  const changed = new Map<string, Uint8Array>();
  if (edits.length > 0) changed.set(path, utf8(edited(xml, edits)));
  if (record && plan.record && plan.record !== record.record)
    changed.set(record.path, utf8(recordXml(plan.record, longFields)));
  return changed.size > 0 ? patchZip(bytes, changed) : bytes;
}

function idBefore(ids: Ids): number {
  return ids.next() + 100_000;
}

function figureEdits(
  { xml, nodes }: OpenedReport,
  plan: RefreshPlan,
  tracked: Tracking | undefined,
): readonly Edit[] {
  return plan.figures.flatMap(({ index, write, unfilled }) => {
    const node = index === undefined ? undefined : nodes.figures[index]?.node;
    const content = childOf(node, 'sdtContent');
    if (!node || !content || write === undefined) return [];
    const emptied = withoutPlaceholder(xml, node, write);
    if (emptied) return emptied;
    const writing: Writing = { plain: unfilled, ...(tracked && { tracking: tracked }) };
    return replaceText(xml, content, write, writing);
  });
}

function blockEdits(
  scope: PatchScope,
  plan: RefreshPlan,
  report: Report,
  tracked: Tracking | undefined,
): readonly Edit[] {
  const tables = plan.tables.flatMap(({ index, work, follows }) => {
    const node = index === undefined ? undefined : scope.nodes.tables[index]?.table;
    const block = tableOf(report, follows);
    if (!node || !block) return [];
    if (work === 'rewrite') return [rewriteTable(scope, node, block)];
    return patchTable(scope, node, work, block, tracked);
  });
  const lists = plan.blocks.flatMap(({ index, write, follows }) => {
    const node = index === undefined ? undefined : scope.nodes.blocks[index]?.node;
    return node && write !== undefined
      ? patchBlock(scope, node, listOf(report, follows), tracked)
      : [];
  });
  return [...tables, ...lists];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
