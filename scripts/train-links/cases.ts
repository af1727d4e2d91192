/** Collects from labelled stories whom each name might mean, with all that is weighed, and who is meant. */

import { createLinkQuestions } from '../../utils/analyze/link-questions.ts';
import { findStoryNames } from '../../utils/analyze/mentions.ts';
import { groupNames } from '../../utils/analyze/name-groups.ts';
import type { Span } from '../../utils/language/analysis.ts';
import { readDocument } from '../../utils/language/document.ts';
import type { FoundName } from '../../utils/language/found-name.ts';
import type { Tagger } from '../../utils/language/tagger/tagger.ts';
import { doubtOf, weighCandidates } from '../../utils/people/link.ts';
import { type Features, kindOf, type LinkKind } from '../../utils/people/link-features.ts';
import type { Pack } from '../../utils/people/pack.ts';
import { createPeopleIndex } from '../../utils/people/people-index.ts';
import type { StoryFile } from '../corpus/story-file.ts';
import { storyOf } from '../train-names/lessons.ts';

/** A name of a story with those it might mean. */
export interface LinkCase {
  kind: LinkKind;
  candidates: readonly { id: string; features: Features }[];
  /** Position of who is meant; -1 where nobody of them is. */
  meant: number;
  weight: number;
  /** Whether a rule beyond all weighing leaves the choice to the reader, if these are the likeliest two. */
  isOpen(first: number, second: number): boolean;
}

export interface CaseSource {
  story: StoryFile;
  packs: readonly Pack[];
  tagger: Tagger;
  /** Id of somebody of the cast in those packs. */
  expected(key: string): string | undefined;
  weight: number;
}

export function collectCases(source: CaseSource): LinkCase[] {
  const { story, packs, tagger, expected, weight } = source;
  const asked = {
    ...storyOf(story),
    date: story.date || undefined,
    lang: 'en',
  };
  const document = readDocument(asked);
  const index = createPeopleIndex(packs);
  const named = findStoryNames({ story: asked, document, index, tagger });
  const groupOf = groupNames(document, named.names);
  const questions = createLinkQuestions(named);
  return named.names.filter(isPersonal).flatMap((name) => {
    const { candidates, evidence } = questions.ask(name, groupOf(name));
    const weighed = weighCandidates(candidates, evidence, questions.facts);
    if (weighed.length === 0 || weighed.some(({ entity }) => entity.kind !== 'person')) return [];
    const isTitled = weighed.some(({ features }) => features.titleAlone !== undefined);
    const label = labelAt(story, document.story.toSource(name));
    const wanted = label === undefined ? undefined : expected(label);
    return {
      ...{ kind: kindOf(evidence, { candidates: weighed.length, isTitled }), weight },
      candidates: weighed.map(({ entity, features }) => ({ id: entity.id, features })),
      meant: weighed.findIndex(({ entity }) => entity.id === wanted),
      isOpen: (at, next) => {
        const first = weighed[at];
        return (
          first === undefined || doubtOf({ first, second: weighed[next] }, evidence) !== undefined
        );
      },
    };
  });
}

function isPersonal({ type, entries }: FoundName): boolean {
  return type === 'person' && entries.length > 0;
}

/** Key of the person whose labelled name a span overlaps. */
function labelAt({ names }: StoryFile, { start, end }: Span): string | undefined {
  return names.find((name) => name.type === 'person' && name.start < end && start < name.end)?.key;
}
