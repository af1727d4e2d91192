/** Offices of a person, each with its dates and how sure they are. */
import type { Office } from '@/utils/messages.ts';
import { formatPartialDate, formatPeriod } from '../dates.ts';
import { languageOf, type Translate } from '../translate.ts';
import { Unchecked } from './Unchecked.tsx';

/** `period` writes from when until when; `since` only from when, for offices still held on the day asked about. */
type Dates = 'since' | 'period';

interface OfficesProps {
  offices: readonly Office[];
  dates: Dates;
  translate: Translate;
}

export function Offices({ offices, dates, translate }: OfficesProps) {
  if (offices.length === 0) return <p class="nothing">{translate('noOfficeKnown')}</p>;
  return (
    <ul class="offices">
      {offices.map((office) => (
        <li key={`${office.title}|${office.organisation}|${office.since}`}>
          <OfficeLine office={office} dates={dates} translate={translate} />
        </li>
      ))}
    </ul>
  );
}

interface OfficeLineProps extends Omit<OfficesProps, 'offices'> {
  office: Office;
}

function OfficeLine({ office, dates, translate }: OfficeLineProps) {
  return (
    <>
      {office.certainty === 'possible' && <em class="aside">{translate('possibly')} </em>}
      <bdi>
        {office.title}
        {hasOrganisation(office) && <span class="organisation">, {office.organisation}</span>}
      </bdi>{' '}
      <span class="aside">{describeDates(office, dates, translate)}</span>
      {office.status === 'unchecked' && <Unchecked translate={translate} />}
    </>
  );
}

/** An office as one line: its title, and the organisation unless the title already names it. */
export function nameOffice(office: Office): string {
  return hasOrganisation(office) ? `${office.title}, ${office.organisation}` : office.title;
}

function hasOrganisation({ title, organisation }: Office): boolean {
  return organisation !== undefined && !title.includes(organisation);
}

function describeDates({ since, until }: Office, dates: Dates, translate: Translate): string {
  const language = languageOf(translate);
  if (since !== undefined && (dates === 'since' || until === undefined)) {
    return translate('sinceDate', { date: formatPartialDate(since, language) });
  }
  if (since !== undefined && until !== undefined) return formatPeriod(since, until, language);
  return until === undefined
    ? translate('datesUnknown')
    : translate('untilDate', { date: formatPartialDate(until, language) });
}
