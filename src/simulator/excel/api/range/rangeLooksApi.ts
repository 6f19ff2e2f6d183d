import { hexColor } from '../../model/area/hexColor';
import { restyle } from '../../model/area/cells';
import { Looks } from './looks';

/** `range.format.fill`. */
export class RangeFillApi extends Looks {
  get Color(): string | null {
    return this.shared((style) => style.fill ?? '#FFFFFF');
  }

  set Color(fill: string | null) {
    this.put('fill', fill === null ? null : hexColor(fill));
  }

  Clear(): void {
    this.host.demandChange();
    for (const one of this.areas) {
      restyle(this.sheet, one, (style) => {
        const cleared = { ...style };
        delete cleared.fill;
        return cleared;
      });
    }
  }
}

/** `range.format.font`. */
export class RangeFontApi extends Looks {
  get Name(): string | null {
    return this.shared((style) => style.fontName ?? 'Calibri');
  }

  set Name(fontName: string | null) {
    this.put('fontName', fontName);
  }

  get Size(): number | null {
    return this.shared((style) => style.fontSize ?? 11);
  }

  set Size(fontSize: number | null) {
    this.put('fontSize', fontSize);
  }

  get Color(): string | null {
    return this.shared((style) => style.fontColor ?? '#000000');
  }

  set Color(color: string | null) {
    this.put('fontColor', color === null ? null : hexColor(color));
  }

  get Bold(): boolean | null {
    return this.shared((style) => style.bold ?? false);
  }

  set Bold(bold: boolean | null) {
    this.put('bold', bold);
  }

  get Italic(): boolean | null {
    return this.shared((style) => style.italic ?? false);
  }

  set Italic(italic: boolean | null) {
    this.put('italic', italic);
  }

  get Underline(): string | null {
    return this.shared((style) => style.underline ?? 'None');
  }

  set Underline(underline: string | null) {
    this.put('underline', underline);
  }

  get Strikethrough(): boolean | null {
    return this.shared((style) => style.strikethrough ?? false);
  }

  set Strikethrough(strikethrough: boolean | null) {
    this.put('strikethrough', strikethrough);
  }
}

/** `range.format.protection`. */
export class FormatProtectionApi extends Looks {
  get Locked(): boolean | null {
    return this.shared((style) => style.unlocked !== true);
  }

  set Locked(locked: boolean | null) {
    this.put('unlocked', locked === null ? null : !locked);
  }

  get FormulaHidden(): boolean | null {
    return this.shared((style) => style.formulaHidden ?? false);
  }

  set FormulaHidden(formulaHidden: boolean | null) {
    this.put('formulaHidden', formulaHidden);
  }
}
