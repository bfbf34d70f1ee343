/** `npm run recap -- [PATH…] [--out DIR] [--pdf [FILE.pdf]]`: makes the slides of the notes, makes them again without touching what somebody wrote, and prints them. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeRecap } from '../src/recap/makeRecap.ts';
import { readRecap } from '../src/recap/readRecap.ts';
import { type Remade, remakeRecap } from '../src/recap/remakeRecap.ts';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { readGraph } from '../src/schema/knowledgeGraph.ts';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { makeGraph } from './makeGraph.ts';
import { handoutPathOf, withPdfOption } from './pdfOption.ts';
import { readRecapFile, recapPathOf, writeRecapFile } from './recapFile.ts';

const USAGE = 'npm run recap -- [PATH…] [--out DIR] [--pdf [FILE.pdf]]';

async function main(argv: readonly string[]): Promise<number> {
  const { paths, options } = readArguments(withPdfOption(argv), USAGE, ['out', 'pdf']);
  const file = recapPathOf(paths, options['out']);
  const handout = handoutPathOf(options['pdf'], file);
  const made = await makeGraph(paths);
  for (const diagnostic of made.diagnostics) console.error(formatDiagnostic(diagnostic));
  const old = await readRecapFile(file);
  if (made.sources.sources.length === 0) {
    console.error(
      `no notes were found in ${paths.join(', ')}: looked for files that end in .md, .markdown or .txt`,
    );
    if (old !== undefined) return 0;
  }
  const graph = readGraph(made.graph);
  const { sources } = made.sources;
  const remade = remakeRecap(old ?? '', makeRecap(graph, sources), file);
  if (!remade.ok)
    throw new CliError(
      `${formatDiagnostic(remade.fault)}\nthe recap was left as it was; mend its front matter first`,
      1,
    );
  const { markdown } = remade.value;
  if (markdown !== old) {
    await mkdir(dirname(file), { recursive: true }).catch(() => {});
    await writeRecapFile(file, markdown);
  }
  const recap = readRecap(markdown, file, { graph, sources });
  for (const diagnostic of recap.diagnostics) console.error(formatDiagnostic(diagnostic));
  const count = recap.slides.length;
  console.log(`${recap.title || file}: ${String(count)} ${count === 1 ? 'slide' : 'slides'}`);
  for (const line of tell(remade.value)) console.log(`  ${line}`);
  console.log(markdown === old ? `  ${file} is as it was` : `  written to ${file}`);
  if (handout === undefined) return 0;
  if (count === 0) throw new CliError(`${handout}: a recap without slides has no handout`, 1);
  // What prints is large, and needed for nothing else.
  const { printHandout } = await import('./printHandout.ts');
  await printHandout(handout, made, markdown, count);
  console.log(`  printed to ${handout}`);
  return 0;
}

/** Says what was done and what was left alone. */
function tell({ kept, changed, added, removed, deleted }: Remade): readonly string[] {
  const told = (what: string, titles: readonly string[]): readonly string[] =>
    titles.length === 0 ? [] : [`${what}: ${titles.map((title) => `"${title}"`).join(', ')}`];
  const titlesOf = (why: 'edited' | 'own'): readonly string[] =>
    kept.filter((slide) => slide.why === why).map(({ title }) => title);
  return [
    ...told('new', added),
    ...told('made again, with other words', changed),
    ...told('taken out, since the notes no longer have it', removed),
    ...told('left alone, since somebody wrote in it', titlesOf('edited')),
    ...told('left alone, since it was not made', titlesOf('own')),
    ...told('not made again, since somebody deleted it', deleted),
  ];
}

await runCommand(main);
