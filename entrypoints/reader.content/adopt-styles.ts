/** Firefox draws highlights in a shadow tree only by rules of that tree (seen in 153); Chromium by those of the page. */
import styles from './reader.css?inline';

/** Gives an open shadow tree the rules for marks, until the signal aborts. */
export function adoptStyles(root: ShadowRoot, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const drop = () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', drop, { once: true });
}
