import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { CommandError } from './commandError';

/** What a command takes: its options, how many files, and the line that says so. */
export interface Usage {
  readonly options: Readonly<Record<string, 'text' | 'list' | 'switch'>>;
  readonly files: 0 | 1 | 'many';
  readonly line: string;
}

/** A command's arguments as given. */
export interface Arguments {
  readonly file: string;
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** Reads a command's arguments; what does not fit the usage is one clear line. */
export function readArguments(args: readonly string[], { options, files, line }: Usage): Arguments {
  const { values, positionals } = parse(args, options, line);
  const fits = files === 'many' ? positionals.length > 0 : positionals.length === files;
  if (!fits) throw new CommandError(`Cách dùng: ${line}`);
  const given = (name: string): readonly string[] => {
    const value = values[name];
    return value === undefined ? [] : [value].flat().map(String);
  };
  return {
    file: positionals[0] ?? '',
    files: positionals,
    text: (name) => given(name).at(-1),
    list: given,
    has: (name) => given(name).length > 0,
  };
}

/** An option that must be given. */
export function required(args: Arguments, name: string, line: string): string {
  const value = args.text(name);
  if (value === undefined || value === '')
    throw new CommandError(`Thiếu --${name}. Cách dùng: ${line}`);
  return value;
}

type Value = string | boolean | (string | boolean)[] | undefined;

function parse(
  args: readonly string[],
  options: Usage['options'],
  line: string,
): { readonly values: Readonly<Record<string, Value>>; readonly positionals: readonly string[] } {
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, kind] of Object.entries(options)) {
    config[name] =
      kind === 'switch' ? { type: 'boolean' } : { type: 'string', multiple: kind === 'list' };
  }
  try {
    return parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`Đối số không đúng${where(error)}. Cách dùng: ${line}`);
  }
}

/** The option that Node's English message names. */
function where(error: unknown): string {
  const option = /'(-[^ <']+)/.exec(String(error))?.[1];
  return option === undefined ? '' : ` ở ${option}`;
}
