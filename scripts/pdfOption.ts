/** `--pdf [FILE.pdf]`: an option whose file may be left out. */
import { CliError } from './cliError.ts';

const PDF = '--pdf';
const ENDING = /\.pdf$/iu;

/**
 * Gives `--pdf` a value where it has none, for a parser whose options all have one: what follows is its file only where
 * it ends in `.pdf`, since otherwise it may well be the notes.
 */
export const withPdfOption = (argv: readonly string[]): readonly string[] =>
  argv.map((word, place) => (word === PDF && !ENDING.test(argv[place + 1] ?? '') ? `${PDF}=` : word));

/**
 * Says where the handout is printed to: beside the recap where no file is named; undefined where none is wanted. Throws
 * a `CliError` for a name that is no PDF's, which may be that of a note.
 */
export function handoutPathOf(option: string | undefined, recap: string): string | undefined {
  if (option === undefined || ENDING.test(option)) return option;
  if (option === '') return recap.replace(/\.md$/u, '.pdf');
  throw new CliError(`${PDF}=${option}: expected a file that ends in .pdf`);
}
