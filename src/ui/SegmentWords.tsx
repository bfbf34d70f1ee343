/** Words as they were typed, with what they name as marks and links. */
import type { Segment } from '../query/segments.ts';
import { Name } from './Name.tsx';

/** Shows a text that is cut where it names something. */
export function SegmentWords({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text, role, key, start }) =>
    role === 'mark' ? (
      <mark key={start}>{text}</mark>
    ) : role === 'name' ? (
      <Name key={start} nodeKey={key}>
        {text}
      </Name>
    ) : (
      text
    ),
  );
}
