/** Opens the popup on a world of one's own. */
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { click, find, mount, textOf } from './mount.ts';
import { createWorld, type World } from './story-ports.ts';

/** Keys that save a note. */
export const SAVE = { ctrlKey: true };

export async function open(given: Partial<World> = {}) {
  const { world, ports } = createWorld(given);
  const container = await mount(<Popup ports={ports} />);
  return { world, container };
}

/** The popup's notes, with the first one in the focus. */
export async function openNotes(given: Partial<World>) {
  const opened = await open(given);
  await click(find('tab', `Notes ${opened.world.notes.length}`));
  document.querySelector<HTMLElement>('[data-note]')?.focus();
  return opened;
}

/** What has the focus, in words: its text, or its label. */
export function focusedName(): string {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) return textOf(focused.labels[0] ?? focused);
  return focused ? textOf(focused) : '';
}
