/** Kính gửi and Nơi nhận: `- ` in front, `;` behind, `.` behind the last, each only where missing; nothing typed is removed. */
export function listLines(lines: readonly string[], dashed: boolean): readonly string[] {
  return lines.map((line, index) => {
    const dash = dashed && !/^[-–—•+]/.test(line) ? '- ' : '';
    const stop = /[.;]$/.test(line) ? '' : index === lines.length - 1 ? '.' : ';';
    return dash + line + stop;
  });
}
