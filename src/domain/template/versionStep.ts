import type { Grids } from '../grid';
import { CONTRACT_VERSION } from '../sheets';

/** Settings key of the contract's version. */
export const VERSION_SETTING = 'contractVersion';

/** What each version brought, as the officer meets it. */
const BROUGHT: Readonly<Record<number, string>> = {
  2: 'sổ giữ được số liệu và lời của kỳ trước khi sang kỳ mới, lũy kế tự cộng dồn, gộp được số liệu của nhiều bộ phận, vẽ được xu hướng qua các kỳ',
};

/** Said where the workbook was made by an older contract: it is brought up in place, and no entry changes. */
export function versionSaid({ settings }: Grids): readonly string[] {
  const version = settings[VERSION_SETTING];
  if (typeof version !== 'number' || version >= CONTRACT_VERSION) return [];
  const brought = Object.entries(BROUGHT)
    .filter(([number]) => Number(number) > version)
    .map(([, words]) => words);
  return [
    `Đưa sổ từ mẫu bản ${version} lên bản ${CONTRACT_VERSION}, giữ nguyên mọi ô đã nhập: ${brought.join('; ')}.`,
  ];
}

/** The version to keep: a newer add-in's is never set back. */
export function versionKept({ settings }: Grids): number {
  const version = settings[VERSION_SETTING];
  return typeof version === 'number' ? Math.max(version, CONTRACT_VERSION) : CONTRACT_VERSION;
}
