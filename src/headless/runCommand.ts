import { CommandError } from './commandError';

/** Runs a command to its exit code: what it returns, or 2 with one line on stderr. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 2;
  }
}

function describe(error: unknown): string {
  if (error instanceof CommandError) return error.message.replace(/\s+/g, ' ');
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Lỗi của chương trình, xin báo lại: ${text}`;
}
