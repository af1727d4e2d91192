/**
 * Stands in for WXT's context of content scripts, which tells every page of the extension: it dispatches a DOM event
 * whose type carries the extension's id. What a newer script has to tell an older one goes by `take-over.ts`.
 */
export class ContentScriptContext {}
