/** Reads the arguments that the commands share. */
import { parseArgs } from 'node:util';
import { CliError } from './cliError.ts';

export interface Arguments {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/**
 * Splits arguments into paths and `--option VALUE`s.
 * @param allowed the options that this command knows; another one is misuse
 */
export function readArguments(argv: readonly string[], usage: string, allowed: readonly string[]): Arguments {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return { paths: positionals, options: values };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new CliError(`${reason}\nusage: ${usage}`);
  }
}
