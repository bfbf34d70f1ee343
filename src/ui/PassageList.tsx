/** Passages talk by talk, the name of a file once for all that follow from it. */
import type { PassageGroup as Group } from '../query/passages.ts';
import { PassageGroup, Range } from './PassageGroup.tsx';

interface Props {
  readonly groups: readonly Group[];
  /** The talk that the panel is about, if it is about one. */
  readonly own?: string;
}

/** Lists groups of passages. */
export function PassageList({ groups, own }: Props) {
  if (groups.length === 0) return null;
  return (
    <div className="passages">
      {groups.map((group, place) => {
        const isOwn = group.talk !== null && group.talk.key === own;
        const isNewFile = groups[place - 1]?.source !== group.source;
        return (
          <div key={`${group.source} ${group.talk?.key ?? ''} ${String(group.passages[0]?.block)}`}>
            {isNewFile && (
              <p className="file">
                <bdi>{group.source}</bdi>
                {isOwn && group.talk !== null && <Range first={group.talk.first} last={group.talk.last} />}
              </p>
            )}
            <PassageGroup group={group} isOwn={isOwn} />
          </div>
        );
      })}
    </div>
  );
}
