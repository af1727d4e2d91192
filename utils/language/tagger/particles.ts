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

/** Words that stand alone at the beginning of sentences, as written there. */
export const OPENERS = words(`
  The A An He She It They We You I But And Or So If In On At For From With By To Of As After Before When While Where
  This That These Those There Here His Her Its Their Our My Your What Who Why How Not No Yes Then Now Since Although
  Because During Under Over Among Between About Both Each Every Some Many Most More All Another Other One Two Three
  Also However Meanwhile Still Yet Only Even Just Once Until Despite According
`);
