/** A pack on its way from a file or an address, as far as the page has to do with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import type { ImportState, PackImport } from '@/components/packs/pack-import.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import { fail, type Result } from '@/utils/result.ts';
import type { OptionsPorts } from './ports.ts';

type Ports = Pick<OptionsPorts, 'importPack' | 'requestAccess'>;

export function usePackImport(ports: Ports, onDone: () => void): PackImport {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const isUnderWay = state.kind === 'under-way';
  useEffect(() => {
    // Leaving the page cancels, so the browser asks first.
    if (!isUnderWay) return undefined;
    const life = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [isUnderWay]);
  const add = async (source: File | string) => {
    const cancel = new AbortController();
    stop.current = cancel;
    const adding = start(ports, source, {
      signal: cancel.signal,
      onProgress: (progress) =>
        setState((now) => (now.kind === 'under-way' ? { kind: 'under-way', progress } : now)),
    });
    setState({ kind: 'under-way', progress: null });
    setState(outcomeOf(await adding));
    onDone();
  };
  return { state, add: (source) => void add(source), cancel: () => stop.current?.abort() };
}

/** Asks for leave first, and at once: browsers let nobody ask who has waited since the press. */
async function start(
  { importPack, requestAccess }: Ports,
  source: File | string,
  importing: Parameters<OptionsPorts['importPack']>[1],
): Promise<Result<KeptPack>> {
  if (typeof source === 'string') {
    if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return fail('not-an-address');
    if (!(await requestAccess(source))) return fail('access-denied');
  }
  return await importPack(source, importing);
}

function outcomeOf(added: Result<KeptPack>): ImportState {
  return added.ok
    ? { kind: 'done', name: added.value.name }
    : { kind: 'failed', text: FAILURE_TEXT[added.failure.code] };
}
