/** Says that only what matches a text is shown, and takes that back. */
import { Icon } from './Icon.tsx';
import { useActions, useView } from './stage.tsx';

/** Shows the text that filters, if one does. */
export function TextFilter() {
  const text = useView(({ textFilter }) => textFilter);
  const { filterByText } = useActions();
  return (
    <div className="text-filter" role="status">
      {text !== '' && (
        <p>
          <span>
            Only “<bdi>{text}</bdi>”
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label="Show everything again"
            onClick={() => filterByText('')}
          >
            <Icon name="close" size={12} />
          </button>
        </p>
      )}
    </div>
  );
}
