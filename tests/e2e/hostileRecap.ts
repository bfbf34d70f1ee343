/** A recap that means harm, or is simply wrong; the show runs all the same. Whatever ran would set `pwned`. */

const SLIDES = [
  `## <img src=x onerror="pwned=1"> <script>pwned=1</script>

<script>globalThis.pwned = 1</script>

<img src="x" onerror="globalThis.pwned = 1"> said in passing

[press me](javascript:globalThis.pwned=1) and [me](data:text/html,<script>pwned=1</script>)

![picture](https://example.com/track.png)

> <svg onload="globalThis.pwned=1"></svg> words
> — day-1-ray-core-masterclass.md:15

\`\`\`slide
onload: globalThis.pwned = 1
layout: "javascript:pwned=1"
focus: [__proto__, constructor, "<script>pwned=1</script>", Nobody]
camera: [1, 2, -3]
hide: [toString]
notes: |
  <img src=x onerror="globalThis.pwned = 1"> <script>pwned=1</script>
\`\`\`
`,
  `## Wrong YAML

[[Nobody At All]] stays plain words

> nowhere to be found
> — no-such-file.md:99999

\`\`\`slide
focus: [unclosed
\`\`\`
`,
  '## Nothing in it\n',
  `## ${'Long'.repeat(120)}

${'words without an end '.repeat(200)}
`,
  '## The end\n\nStill [[Ray]]\n',
];

export const HOSTILE_RECAP = `---\ntitle: "<script>pwned=1</script>"\n---\n\n${SLIDES.join('\n')}`;

/** More slides than anybody shows, one of them with a name that nothing has. */
export const LONG_RECAP = Array.from(
  { length: 500 },
  (_, slide) =>
    `# Slide ${String(slide + 1)}\n\nWords of [[${slide === 249 ? 'Nobody At All' : 'Ray Core'}]].\n`,
).join('\n');
