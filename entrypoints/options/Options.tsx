/** The options page: one section for each thing that a reader can settle. */
import type { ComponentType } from 'preact';
import { GlossMark } from '@/components/icons.tsx';
import type { MessageKey } from '@/components/translate.ts';
import { TranslationProvider } from '@/components/translation.tsx';
import { LookUpsSection } from './LookUpsSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { OwnPeopleSection } from './OwnPeopleSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import type { OptionsPorts } from './ports.ts';

interface Section {
  /** Fragment of the page's address that leads there. */
  id: string;
  title: MessageKey;
  Content: ComponentType<{ ports: OptionsPorts }>;
}

/** In the order of the page. */
const SECTIONS: readonly Section[] = [
  { id: 'packs', title: 'packsTitle', Content: PacksSection },
  { id: 'people', title: 'ownPeople', Content: OwnPeopleSection },
  { id: 'look-ups', title: 'lookUpsTitle', Content: LookUpsSection },
  { id: 'notes', title: 'yourNotes', Content: NotesSection },
];

export function Options({ ports }: { ports: OptionsPorts }) {
  const { translate } = ports;
  return (
    <TranslationProvider value={translate}>
      <div class="gloss">
        <main class="options">
          <header class="top">
            <h1>
              <GlossMark />
              {translate('optionsTitle')}
            </h1>
            <nav aria-label={translate('optionsSections')}>
              {SECTIONS.map(({ id, title }) => (
                <a key={id} href={`#${id}`}>
                  {translate(title)}
                </a>
              ))}
            </nav>
          </header>
          {SECTIONS.map(({ id, title, Content }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{translate(title)}</h2>
              <Content ports={ports} />
            </section>
          ))}
        </main>
      </div>
    </TranslationProvider>
  );
}
