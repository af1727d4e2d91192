/** Tells light text from dark text, so that what is drawn beside it can be seen on the same background. */

/** Lightness from which text counts as light, 0–1 as the eye sees it; grey text in between is rare. */
const LIGHT = 0.55;
/** What red, green and blue add to lightness (ITU-R BT.601). */
const LUMA = [0.299, 0.587, 0.114];

/** Whether the text at the start of a range is light, which means that it stands on something dark. */
export function isOnLightText(window: Pick<Window, 'getComputedStyle'>, range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (element === null) return false;
  // Firefox has no style to tell of once a page is on its way out, whatever the types say.
  const style: CSSStyleDeclaration | null = window.getComputedStyle(element);
  return style !== null && lightnessOf(style.color) > LIGHT;
}

/** Lightness 0–1 of a computed colour, in every form that browsers write; 0 for what is none. */
export function lightnessOf(color: string): number {
  const [first = 0, ...others] = [...color.matchAll(/(?<=[\s(,])-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  if (/^ok/.test(color)) return first;
  if (/^l/.test(color)) return first / 100;
  const scale = color.startsWith('rgb') ? 255 : 1;
  return [first, ...others]
    .slice(0, 3)
    .reduce((sum, part, n) => sum + (part / scale) * (LUMA[n] ?? 0), 0);
}
