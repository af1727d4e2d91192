/** What a request of the contract is: who may ask it, and the schema of what it carries. */
import type * as v from 'valibot';

/** Who may ask: `page` is any document of ours or a content script, `view` only extension documents. */
type Asker = 'page' | 'view';

export function request<const A extends Asker, S extends v.GenericSchema>(asker: A, params: S) {
  return { asker, params };
}
