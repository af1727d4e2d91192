/** Stops the background, as browsers do whenever they please. */
import { runInFirefox } from './bidi.ts';
import { GECKO_ID } from './launch.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Resolves when the background is gone; it starts again with the next message. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.name === 'chromium') await stopWorker(session);
  else await stopEventPage(session);
}

async function stopWorker({ browser, address }: Session): Promise<void> {
  const protocol = await browser.target().createCDPSession();
  const runningWorkers = async () => {
    const { targetInfos } = await protocol.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(address))
      .map(({ targetId }) => targetId);
  };
  const found = await runningWorkers();
  // Another may run by then, since a message that is under way starts it again; one that just starts heeds nobody.
  await until('the background to stop', async () => {
    const running = await runningWorkers();
    const left = found.filter((targetId) => running.includes(targetId));
    for (const targetId of left) await protocol.send('Target.closeTarget', { targetId });
    return left.length === 0;
  });
  await protocol.detach();
}

async function stopEventPage({ browser }: Session): Promise<void> {
  const state = await runInFirefox<string>(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      await extension.terminateBackground();
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`The background is ${state}, not stopped.`);
}
