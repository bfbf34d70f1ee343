/** Makes a slide of what the explorer shows: its layout, its filter, its camera, and what is selected. */
import { PLAIN_VIEW, type SlideDraft } from '../../recap/draft.ts';
import { insertSlide } from '../../recap/edit/editOrder.ts';
import type { Scene } from '../../render/scene.ts';
import { FIRST_LAYOUT } from '../../state/layoutChoice.ts';
import { recapIn } from '../../state/recapIn.ts';
import { emphasisIn, graphIn } from '../../state/selectors.ts';
import type { ViewStore } from '../../state/viewStore.ts';
import { titleOf } from '../chosenTitle.ts';
import { ensureRecap } from './keepRecap.ts';

/** Adds the slide at the end. @param seen what the camera sees; null where nothing is drawn */
export async function addSlide(store: ViewStore, seen: ReturnType<Scene['look']> | null): Promise<void> {
  await ensureRecap(store);
  const state = store.getState();
  const graph = graphIn(state);
  const recap = recapIn(state);
  if (graph === undefined || recap === null || state.recap === null) return;
  const { lit, selected } = emphasisIn(state);
  const others = [...(lit ?? [])].filter((key) => key !== selected);
  const title = titleOf(state, graph);
  const { layout, filter } = state;
  const draft: SlideDraft = {
    title: title === '' ? graph.getAttribute('title') : title,
    subtitle: '',
    parts: [],
    notes: '',
    view: {
      ...PLAIN_VIEW,
      layout: layout === FIRST_LAYOUT ? null : layout,
      hide: filter.kinds.mode === 'except' ? [...filter.kinds.names] : [],
      focus: [...(selected === null ? [] : [selected]), ...others],
      camera: seen === null || seen.isWhole ? null : { x: seen.x, y: seen.y, width: seen.width / seen.scale },
    },
  };
  const place = recap.slides.length;
  state.editRecap(`add the slide ${draft.title}`, insertSlide(state.recap, place, draft, graph));
  state.notify(`Added as slide ${String(place + 1)}: ${draft.title}. Undo takes it back.`);
}
