/** The background's end of the connection over which a view has a pack added. */
import * as v from 'valibot';
import {
  IMPORT_CONNECTION,
  IMPORT_ORDER,
  type ImportProgress,
  type ImportReport,
  type PackOrigin,
} from '@/utils/import-messages.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { fail, type Result } from '@/utils/result.ts';
import { browser } from './browser.ts';

export interface Import {
  origin: PackOrigin;
  onProgress(progress: ImportProgress): void;
  /** Aborts when the view cancels or is gone. */
  signal: AbortSignal;
}

/** Milliseconds between two reports of progress: a view shows no more. */
const REPORT_MS = 100;

/** Registers the handler; must run while the background starts. Whoever is no view, or breaks the contract, is cut off. */
export function answerImports(add: (request: Import) => Promise<Result<KeptPack>>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== IMPORT_CONNECTION) return;
    const { sender } = port;
    const isView = sender?.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (sender?.id !== browser.runtime.id || !isView) port.disconnect();
    else serve(port, add);
  });
}

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

function serve(port: Port, add: (request: Import) => Promise<Result<KeptPack>>): void {
  const life = new AbortController();
  let begun = false;
  const report = (told: ImportReport) => {
    if (!life.signal.aborted) port.postMessage(told);
  };
  const begin = async (origin: PackOrigin) => {
    const cancel = new AbortController();
    port.onMessage.addListener((message: unknown) => {
      if (v.is(IMPORT_ORDER, message) && message.order === 'cancel') cancel.abort();
    });
    const signal = AbortSignal.any([life.signal, cancel.signal]);
    report({ result: await settle(() => add({ origin, signal, onProgress: pace(report) })) });
  };
  port.onDisconnect.addListener(() => life.abort());
  port.onMessage.addListener((message: unknown) => {
    const order = v.safeParse(IMPORT_ORDER, message);
    if (!order.success) port.disconnect();
    else if (order.output.order === 'begin' && !begun) {
      begun = true;
      void begin(order.output.origin);
    }
  });
}

async function settle(add: () => Promise<Result<KeptPack>>): Promise<Result<KeptPack>> {
  try {
    return await add();
  } catch (error) {
    return fail('unexpected', error instanceof Error ? error.name : undefined);
  }
}

/** Drops reports that come too soon after another of their stage. */
function pace(report: (told: ImportReport) => void): (progress: ImportProgress) => void {
  let last: { stage: string; time: number } | undefined;
  return (progress) => {
    const time = performance.now();
    if (last?.stage === progress.stage && time - last.time < REPORT_MS) return;
    last = { stage: progress.stage, time };
    report({ progress });
  };
}
