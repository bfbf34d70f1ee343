/** Reads the arguments that the commands share. */
import { parseArgs } from 'node:util';
import { CliError } from './cliError.ts';

export interface Arguments {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  /** The options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

/**
 * Splits arguments into paths and `--option VALUE`s.
 * @param allowed the options that this command knows; another one is misuse
 * @param flags those that it knows and that take no value
 */
export function readArguments(
  argv: readonly string[],
  usage: string,
  allowed: readonly string[],
  flags: readonly string[] = [],
): Arguments {
  const options = Object.fromEntries([
    ...allowed.map((name) => [name, { type: 'string' as const }] as const),
    ...flags.map((name) => [name, { type: 'boolean' as const }] as const),
  ]);
  try {
    const { values: read, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const values: Readonly<Record<string, unknown>> = read;
    return {
      paths: positionals,
      options: Object.fromEntries(allowed.map((name) => [name, stringIn(values[name])])),
      flags: new Set(flags.filter((name) => values[name] === true)),
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new CliError(`${reason}\nusage: ${usage}`);
  }
}

const stringIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
