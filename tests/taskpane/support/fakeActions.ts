import type { CheckResult } from '../../../src/actions/check/checkWorkbook';
import type { ExportResult } from '../../../src/actions/export/exportReport';
import type { OfficeProblem, Outcome } from '../../../src/actions/outcome';
import { countFindings } from '../../../src/domain/findings/countFindings';
import { readEntries } from '../../../src/domain/entries/readEntries';
import type { Finding, Severity } from '../../../src/domain/findings/finding';
import type { Profile } from '../../../src/domain/profiles/profile';
import type { GatherPlan } from '../../../src/domain/periods/gather/gatherPlan';
import { planConsolidation } from '../../../src/domain/periods/consolidate/planConsolidation';
import type { Report } from '../../../src/domain/report/report';
import type { Run } from '../../../src/domain/report/run';
import type { PaneActions } from '../../../src/taskpane/paneActions';

/** Actions without a workbook, each a plain success; a test replaces those it is about. */
export function fakeActions(changes: Partial<PaneActions> = {}): PaneActions {
  return {
    editsSentences: () => true,
    profiles: () => Promise.resolve(PROFILES),
    selfTest: () => Promise.resolve(ok({ results: [], questions: [] })),
    rules: () => Promise.resolve([RULE]),
    keepCopies: () => Promise.resolve(ok([])),
    leaveReport: () => Promise.resolve(true),
    imposedProfile: () => Promise.resolve(ok(undefined)),
    prepareTemplate: () => Promise.resolve(ok(proposal())),
    applyTemplate: () => Promise.resolve(ok({ kind: 'applied', proposal: proposal() })),
    checkWorkbook: () => Promise.resolve(ok(checkResult([]))),
    goToFinding: () => Promise.resolve(ok(undefined)),
    mendFindings: () => Promise.resolve(ok({ changed: [], refused: [], undo: [] })),
    undoMending: () => Promise.resolve(ok({ changed: [], refused: [], undo: [] })),
    acceptFinding: () => Promise.resolve(ok(undefined)),
    chosenSentence: () => Promise.resolve(ok(undefined)),
    addReport: () =>
      Promise.resolve(ok({ kind: 'added', sheet: 'Nội dung (Đảng ủy)', addressee: 'Đảng ủy' })),
    addSentence: () => Promise.resolve(ok(undefined)),
    removeSentence: () => Promise.resolve(ok(undefined)),
    restoreSentence: ({ place }) => Promise.resolve(ok({ sheet: place.sheet, cell: 'C17' })),
    previewReport: () => Promise.resolve(ok(report())),
    prepareNextPeriod: () => Promise.resolve(ok(undefined)),
    previousFromReport: () =>
      Promise.resolve(
        ok({ kind: 'planned', ours: true, period: '', values: [], same: 0, notes: [] }),
      ),
    rememberExport: () => Promise.resolve(ok(undefined)),
    sinceExport: () => Promise.resolve(ok(undefined)),
    applyNextPeriod: () => Promise.resolve(ok({ kind: 'no-period' })),
    consolidateFiles: () => Promise.resolve(ok(planConsolidation([]))),
    writeWhole: () => Promise.resolve(ok(new Uint8Array([80, 75]))),
    reportWhole: () => Promise.resolve(ok(written([]))),
    readOwnTables: () => Promise.resolve(ok([])),
    readSources: () => Promise.resolve(ok({ sources: [], unreadable: [] })),
    prepareGathering: () => Promise.resolve(ok(EMPTY_GATHERING)),
    applyGathering: () =>
      Promise.resolve(
        ok({
          kind: 'applied',
          plan: EMPTY_GATHERING,
          mended: { changed: [], refused: [], undo: [] },
          undo: { cells: [], rows: [], kept: undefined },
        }),
      ),
    undoGathering: () => Promise.resolve(ok({ changed: [], refused: [], undo: [] })),
    noteReported: () => Promise.resolve(ok(undefined)),
    readHistory: () => Promise.resolve(ok([])),
    periodOffer: () => Promise.resolve(ok(undefined)),
    undoWhole: () => Promise.resolve(ok({ kind: 'nothing' })),
    proposePeriod: () => Promise.resolve(ok([])),
    weighedRules: () => Promise.resolve(ok([])),
    weighRule: () => Promise.resolve(ok(undefined)),
    proposeUnit: () => Promise.resolve(ok(undefined)),
    allowUnitMemory: () => Promise.resolve(ok(undefined)),
    readFilling: () => Promise.resolve(ok([])),
    renameSheet: () => Promise.resolve(ok(undefined)),
    removeSamples: () => Promise.resolve(ok([])),
    selectedCell: () => Promise.resolve(ok(undefined)),
    watchSelectedCell: () => Promise.resolve(ok({ stop: () => Promise.resolve() })),
    exportReport: () => Promise.resolve(ok(written([]))),
    watchWorkbook: () => Promise.resolve(ok({ stop: () => Promise.resolve() })),
    ...changes,
  };
}

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(problem: Partial<OfficeProblem> = {}): Outcome<never> {
  return {
    ok: false,
    problem: { code: 'unknown', sentence: 'Excel chưa làm được.', details: 'X; Excel', ...problem },
  };
}

export function finding(severity: Severity, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'CT04',
    severity,
    at: { sheet: 'Chỉ tiêu', cell: 'F9' },
    message: 'Kết quả 72,5 thấp hơn mục tiêu 90: kiểm tra lại số liệu hoặc ghi rõ nguyên nhân.',
    ...changes,
  };
}

/** What a check of a workbook with both needed sheets came to. */
export function checkResult(findings: readonly Finding[]): CheckResult {
  const read = readEntries({ sheets: [], names: [], settings: {}, monthFirst: false });
  // What is found is found in a workbook that misses no sheet.
  const entries = { ...read, problems: [] };
  const figures = { targets: [], tasks: [] };
  const assessment = { entries, findings, figures } as unknown as CheckResult['assessment'];
  const at = new Date(2026, 3, 26, 14, 5);
  return { assessment, counts: countFindings(findings), templateThere: true, at };
}

export function written(findings: readonly Finding[]): Extract<ExportResult, { kind: 'written' }> {
  const { assessment, counts } = checkResult(findings);
  const draft = counts.errors > 0;
  const name = draft
    ? 'BC-UBND_Kha-Son_so-ket_2026-04_DU-THAO.docx'
    : 'BC-UBND_Kha-Son_so-ket_2026-04.docx';
  return { kind: 'written', assessment, counts, bytes: new Uint8Array([80, 75]), name, draft };
}

/** A small report with a word of every kind. */
export function report(): Report {
  const runs = (text: string): readonly Run[] => [{ text }];
  return {
    title: 'BÁO CÁO Sơ kết',
    draft: false,
    layout: {
      fontSize: 14,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumber: 'top',
      annexOnNewPage: true,
      attachedLine: true,
      form: 'state',
      contents: false,
      signatureBox: false,
      mirrored: false,
    },
    header: {
      issuingBody: ['ỦY BAN NHÂN DÂN', 'XÃ KHA SƠN'],
      number: 'Số:      /BC-UBND',
      placeAndDate: 'Kha Sơn, ngày     tháng 4 năm 2026',
      type: 'BÁO CÁO',
      abstract: ['Sơ kết tình hình thực hiện'],
      addressees: [],
    },
    body: [
      {
        landscape: false,
        startsAnnex: false,
        blocks: [
          { kind: 'paragraph', style: 'section', runs: runs('I. KẾT QUẢ THỰC HIỆN') },
          {
            kind: 'paragraph',
            style: 'body',
            runs: [
              { text: 'Đã tiếp nhận ' },
              { text: '3.270', field: 'hoso.tiep_nhan', bold: true },
              { text: ' hồ sơ ' },
              { text: '[nêu kết quả]', mark: 'guidance' },
            ],
          },
        ],
      },
    ],
    signature: {
      authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Nguyễn Văn An',
      recipients: ['- Như trên;', '- Lưu: VT.'],
    },
    annexes: [
      {
        landscape: false,
        startsAnnex: true,
        blocks: [
          { kind: 'paragraph', style: 'annexNumber', runs: runs('Phụ lục I') },
          {
            kind: 'table',
            description: 'Bảng chỉ tiêu',
            widths: [1, 3],
            header: [[{ paragraphs: [runs('TT')] }, { paragraphs: [runs('Chỉ tiêu')] }]],
            rows: [[{ paragraphs: [runs('1')] }, { paragraphs: [runs('Hồ sơ trực tuyến')] }]],
          },
          {
            kind: 'chart',
            title: 'Kết quả chỉ tiêu',
            type: 'bar',
            categories: ['Hồ sơ trực tuyến'],
            series: [
              { name: 'Mục tiêu', values: [90] },
              { name: 'Kết quả', values: [72.5] },
            ],
            description: 'Kết quả so với mục tiêu',
          },
        ],
      },
    ],
  };
}

function proposal() {
  const summary = [
    'Thêm trang tính Chỉ tiêu',
    'Thêm trang tính Nhiệm vụ',
    'Thêm trang tính Nội dung',
  ];
  const plan = { summary, sheets: [], settings: {} };
  return { profile: PROFILES[0] as Profile, plan, summary };
}

/** A gathering that finds nothing to take. */
export const EMPTY_GATHERING: GatherPlan = {
  filled: [],
  added: [],
  conflicts: [],
  unmatched: [],
  refused: [],
  inserts: [],
  written: [],
  sums: {},
  notes: [],
};

const PROFILES = [
  ['tuan', 'Báo cáo tuần', 'Chỉ đạo điều hành, kết quả 5 lĩnh vực, nhiệm vụ tuần sau, số liệu.'],
  ['quy', 'Báo cáo quý', '11 lĩnh vực, tồn tại, phương hướng; phụ lục văn bản.'],
  ['quy-rut-gon', 'Báo cáo quý rút gọn', 'Sáu phần bằng lời.'],
  ['luy-ke', 'Báo cáo lũy kế, 6 tháng, năm', 'Ba phần và 10 phụ lục.'],
  ['so-ket', 'Sơ kết theo mục tiêu, nhiệm vụ', 'Lời văn, phụ lục văn bản, chỉ tiêu, nhiệm vụ.'],
].map(([id, name, description]) => ({ id, name, description })) as unknown as readonly Profile[];

const RULE = {
  id: 'CT04',
  title: 'Kết quả chưa đạt mục tiêu',
  severity: 'Cảnh báo' as const,
  example: 'Mục tiêu 90, kết quả 72,5.',
  remedy: 'Kiểm tra lại số liệu; nếu đúng, ghi nguyên nhân ở Ghi chú.',
  check: () => [],
};
