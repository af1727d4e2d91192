/** Keeps the packs open, and the analyzer that knows their people, until the packs change. */
import { createWaitingAnalyzer, type WaitingAnalyzer } from '@/utils/analyze/analyzer.ts';
import type { Tagger } from '@/utils/language/tagger/tagger.ts';
import type { OwnPerson } from '@/utils/notes/own-person.ts';
import type { KeptPack } from '@/utils/people/kept-pack.ts';
import type { Pack } from '@/utils/people/pack.ts';
import type { OpenedPack } from '@/utils/people/pack-reader.ts';
import type { Result } from '@/utils/result.ts';
import { openOwnPack } from '@/utils/services/own-pack.ts';

/** The pack that comes with Gloss, and the bytes of its file. */
export interface CorePack {
  pack: Pack;
  size: number;
}

export interface PackLibrary {
  core(): Promise<CorePack>;
  /** Packs in order of precedence: the reader's own people, then as the reader arranged them. */
  packs(): Promise<readonly Pack[]>;
  analyzer(): Promise<WaitingAnalyzer>;
  /** Ids of kept packs that cannot be opened. */
  unreadable(): Promise<ReadonlySet<string>>;
  /** The packs have changed: the next who asks gets them opened anew. */
  reopen(): void;
}

export interface PackLibraryParts {
  core(): Promise<CorePack>;
  /** Packs the reader added, in order. */
  kept(): Promise<Result<KeptPack[]>>;
  /** Opens a pack from where it is kept; rejects where that cannot be read. */
  open(kept: KeptPack): Promise<OpenedPack>;
  own(): Promise<Result<OwnPerson[]>>;
  tagger(): Promise<Tagger>;
}

interface Shelf {
  packs: readonly Pack[];
  unreadable: ReadonlySet<string>;
  analyzer: WaitingAnalyzer;
}

export function createPackLibrary(parts: PackLibraryParts): PackLibrary {
  const fixed = remember(() => Promise.all([parts.core(), parts.tagger()]));
  const shelf = remember(async (): Promise<Shelf> => {
    const [[{ pack: core }, tagger], kept, own] = await Promise.all([
      fixed.get(),
      parts.kept(),
      parts.own(),
    ]);
    // What cannot be read now may be read when the next story asks.
    if (!kept.ok || !own.ok) shelf.forget();
    const opened = await Promise.all((kept.ok ? kept.value : []).map(openOne));
    const packs = arrange({ core, opened, own: own.ok ? own.value : [] });
    const unreadable = opened.filter(({ pack }) => pack === undefined).map(({ id }) => id);
    return {
      packs,
      unreadable: new Set(unreadable),
      analyzer: createWaitingAnalyzer(packs, tagger),
    };
  });
  const openOne = async (kept: KeptPack): Promise<OpenedKept> => {
    const opened = await parts.open(kept).catch(() => undefined);
    return { id: kept.id, order: kept.order, pack: opened?.ok ? opened.pack : undefined };
  };
  return {
    core: async () => (await fixed.get())[0],
    packs: async () => (await shelf.get()).packs,
    analyzer: async () => (await shelf.get()).analyzer,
    unreadable: async () => (await shelf.get()).unreadable,
    reopen: shelf.forget,
  };
}

interface OpenedKept {
  id: string;
  order: number;
  pack: Pack | undefined;
}

function arrange({
  core,
  opened,
  own,
}: {
  core: Pack;
  opened: readonly OpenedKept[];
  own: readonly OwnPerson[];
}): Pack[] {
  const before = opened.filter(({ order }) => order < 0);
  const after = opened.filter(({ order }) => order >= 0);
  return [
    ...(own.length === 0 ? [] : [openOwnPack(own)]),
    ...before.flatMap(({ pack }) => pack ?? []),
    core,
    ...after.flatMap(({ pack }) => pack ?? []),
  ];
}

/** Makes something once and hands everybody the same promise, until told to forget; a failure is forgotten at once. */
function remember<T>(create: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let made: Promise<T> | undefined;
  return {
    get() {
      if (made !== undefined) return made;
      const making = create();
      made = making;
      making.catch(() => {
        if (made === making) made = undefined;
      });
      return making;
    },
    forget() {
      made = undefined;
    },
  };
}
