/** Saved claims in the order of their stories' days. */
import { formatMoment, formatPartialDate } from '@/components/dates.ts';
import { languageOf } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import type { Note } from '@/utils/notes/note.ts';

export function ClaimTimeline({ claims }: { claims: readonly Note[] }) {
  const translate = useTranslate();
  const language = languageOf(translate);
  const inOrder = claims.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return (
    <>
      <h3 class="eyebrow">{translate('savedClaims')}</h3>
      <ol class="timeline">
        {inOrder.map(({ id, subject, story, created }) =>
          subject.kind === 'claim' ? (
            <li key={id}>
              <time dateTime={story.date ?? new Date(created).toISOString().slice(0, 10)}>
                {story.date
                  ? formatPartialDate(story.date, language)
                  : formatMoment(created, language)}
              </time>
              <p dir="auto">
                {subject.claim.speaker && (
                  <>
                    <bdi class="speaker">{subject.claim.speaker.name}</bdi>
                    {': '}
                  </>
                )}
                {subject.claim.words}
              </p>
              <p class="aside" dir="auto">
                {[subject.claim.measure, story.title || story.site].filter(Boolean).join(' · ')}
              </p>
            </li>
          ) : null,
        )}
      </ol>
    </>
  );
}

function dayOf({ story, created }: Note): string {
  return story.date ?? new Date(created).toISOString().slice(0, 10);
}
