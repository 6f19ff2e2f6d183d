import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens } from '@fluentui/react-components';
import type { GroupName } from './filterFindings';

/** How a severity looks: never by colour alone. */
export const SEVERITY_LOOK: Readonly<
  Record<
    Exclude<GroupName, 'unfilled'>,
    { readonly icon: typeof ErrorCircleFilled; readonly color: string }
  >
> = {
  Lỗi: { icon: ErrorCircleFilled, color: tokens.colorPaletteRedForeground1 },
  'Cảnh báo': { icon: WarningFilled, color: tokens.colorPaletteDarkOrangeForeground1 },
  'Gợi ý': { icon: LightbulbRegular, color: tokens.colorNeutralForeground2 },
  accepted: { icon: CheckmarkCircleRegular, color: tokens.colorPaletteGreenForeground1 },
};
