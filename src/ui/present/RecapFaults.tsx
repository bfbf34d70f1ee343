/** What is wrong in the file of the recap, with the place, folded away above the slides. */
import type { Recap } from '../../recap/recap.ts';

/** More than anybody reads; a file that is no recap would fill the page with them. */
const MOST = 200;

/** Shows the remarks; nothing where there are none. */
export function RecapFaults({ diagnostics }: Pick<Recap, 'diagnostics'>) {
  const count = diagnostics.length;
  if (count === 0) return null;
  return (
    <details className="overview-faults">
      <summary>{count === 1 ? '1 remark' : `${String(count)} remarks`} on recap.md</summary>
      <ul>
        {diagnostics.slice(0, MOST).map(({ line, column, message }) => (
          <li key={`${String(line)}:${String(column)} ${message}`}>
            <code>
              recap.md:{line}:{column}
            </code>{' '}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
