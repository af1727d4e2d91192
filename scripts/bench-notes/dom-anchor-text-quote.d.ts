/** What of dom-anchor-text-quote, which has no types of its own, is used: it reads nothing of a node but its text. */
declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: { textContent: string },
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): { start: number; end: number } | null;
}
