/** What a presenter reaches for with the pointer; it shows itself while the pointer moves or the focus is in it. */
import { useEffect, useState } from 'react';
import { type ShowDesk, toggleFullScreen } from './showKeys.ts';

const LINGER = 2400;

/** Shows the bar. */
export function ShowBar({ desk }: { readonly desk: ShowDesk }) {
  const isAwake = useAwake();
  const buttons = [
    { label: 'Previous', key: '←', run: desk.previous },
    { label: 'Next', key: '→', run: desk.next },
    { label: 'Overview', key: 'O', run: () => desk.toggle('overview') },
    { label: 'Go to', key: 'G', run: () => desk.toggle('goTo') },
    { label: 'Edit', key: 'E', run: () => desk.toggle('edit') },
    { label: 'Speaker view', key: 'S', run: desk.speaker },
    { label: 'Black', key: 'B', run: desk.black },
    { label: 'Full screen', key: 'F', run: toggleFullScreen },
    { label: 'Leave', key: 'Esc', run: desk.leave },
  ];
  return (
    <div className="slide-bar" role="toolbar" aria-label="Show" data-awake={isAwake}>
      {buttons.map(({ label, key, run }) => (
        <button key={label} type="button" className="quiet" onClick={run}>
          {label} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  );
}

function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), LINGER);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isAwake;
}
