/** Small words that stand inside names. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Lower-case words inside names of people. */
export const NAME_PARTICLES = words(`
  van von vom de der den del della delle delos di da dos das du do la las lo los le al el ul ud ur ad an as ash bin bint binti
  ibn abu ben ter ten zu zum zur af av ap y e i wa
`);

/** Lower-case words and marks inside names of organisations, places and of some people. */
export const CONNECTORS = words(`of the and for & . , ' ’ ‘ in on to " “ ”`);
