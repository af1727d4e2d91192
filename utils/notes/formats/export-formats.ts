/** The kinds of files that notes leave in. */

/** `stories` and `people` are folders of Markdown in a zip file; `page` is for printing. */
export const EXPORT_FORMATS = ['annotations', 'stories', 'people', 'table', 'page'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
