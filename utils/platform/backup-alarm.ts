/** The clock that wakes the background to see whether a backup is due. */
import { browser } from './browser.ts';

const NAME = 'backup';
/** Minutes between two looks; a computer that slept looks as soon as it wakes. */
const PERIOD = 60;

/** Hears it; must run while the background starts, or an alarm that woke it is lost. */
export function onBackupAlarm(listener: () => void): void {
  // Lives as long as the background.
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}

export async function scheduleBackups(isOn: boolean): Promise<void> {
  if (isOn) browser.alarms.create(NAME, { delayInMinutes: 1, periodInMinutes: PERIOD });
  else await browser.alarms.clear(NAME);
}
