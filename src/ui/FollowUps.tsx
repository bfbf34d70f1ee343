/** What was left open in all notes, talk by talk: read, checked off, copied. */
import { useMemo } from 'react';
import { type FollowUp, type FollowUpGroup, followUpsMarkdown, followUpsOf } from '../query/followUps.ts';
import type { Dataset } from '../state/dataset.ts';
import { LineNumber } from './LineNumber.tsx';
import { Name } from './Name.tsx';
import { OutsideTalks } from './OutsideTalks.tsx';
import { CloseNotes, NotesFrame } from './NotesFrame.tsx';
import { PageHeading } from './PageHeading.tsx';
import { PassageWords } from './PassageWords.tsx';
import { copyText } from './copyText.ts';
import { useActions, useView } from './stage.tsx';

/** Shows the list. */
export function FollowUps({ dataset: { graph, sources } }: { readonly dataset: Dataset }) {
  const groups = useMemo(() => followUpsOf(graph, sources), [graph, sources]);
  const done = useView(({ done }) => done);
  const { notify } = useActions();
  const items = groups.flatMap((group) => group.items);
  const left = items.filter(({ key }) => !done.has(key)).length;
  const copy = (): void => {
    const text = followUpsMarkdown(graph.getAttribute('title'), groups, done);
    void copyText(text, 'The follow-ups are copied as Markdown.').then(notify);
  };
  return (
    <NotesFrame page="follow-ups">
      <header className="notes-head">
        <p className="kind-name">All notes</p>
        <CloseNotes />
        <PageHeading>Follow-ups</PageHeading>
        <p className="summary">
          {items.length === 0
            ? 'No question and no to-do was noted.'
            : `${String(left)} of ${String(items.length)} still open.`}
        </p>
        {items.length > 0 && (
          <p className="ask-why">
            <button type="button" className="quiet" onClick={copy}>
              Copy as Markdown
            </button>
          </p>
        )}
      </header>
      {groups.map((group) => (
        <Group key={`${group.source} ${group.talk?.key ?? ''}`} group={group} done={done} />
      ))}
    </NotesFrame>
  );
}

function Group({
  group: { talk, source, items },
  done,
}: {
  readonly group: FollowUpGroup;
  readonly done: ReadonlySet<string>;
}) {
  return (
    <section className="follow-group">
      <h3 className="passage-head">
        {talk === null ? (
          <OutsideTalks />
        ) : (
          <Name nodeKey={talk.key} className="talk-name">
            <bdi>{talk.label}</bdi>
          </Name>
        )}
        <bdi className="range">{source}</bdi>
      </h3>
      <ul>
        {items.map((item) => (
          <Item key={item.key} item={item} isDone={done.has(item.key)} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, isDone }: { readonly item: FollowUp; readonly isDone: boolean }) {
  const { setDone } = useActions();
  const { key, quote, passage, source, line, isToDo } = item;
  return (
    <li className="follow-up" data-done={isDone}>
      <input
        type="checkbox"
        className="follow-check"
        aria-label={`Done: ${quote}`}
        checked={isDone}
        onChange={({ target }) => setDone(key, target.checked)}
      />
      <p className="words" dir="auto">
        {passage === null ? quote : <PassageWords passage={passage} />}
      </p>
      <p className="follow-place">
        <Name nodeKey={key} className="quiet">
          {isToDo ? 'to-do' : 'question'}
        </Name>
        <LineNumber source={source} line={line} />
      </p>
    </li>
  );
}
