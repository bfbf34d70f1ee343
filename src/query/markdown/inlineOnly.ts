/**
 * Lets remark see a passage as one run of words. Its list marker or hashes are gone already, so that what is
 * left at its start is text: `1969. What a year` is no list.
 */
import type { Data } from 'unified';

/** What to give to unified's data: an extension of the parser that turns the block constructs off. */
export const INLINE_ONLY: Pick<Data, 'micromarkExtensions'> = {
  micromarkExtensions: [
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'gfmFootnoteDefinition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'table',
          'thematicBreak',
        ],
      },
    },
  ],
};
