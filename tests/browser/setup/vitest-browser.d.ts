/** Gives `vitest/browser` the types that it would get from a provider package. */
declare module '@vitest/browser-preview/context' {
  export * from '@vitest/browser/context';
}
