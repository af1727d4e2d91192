/** The background: the one place where services, storage and the browser are joined. */
import { defineBackground } from 'wxt/utils/define-background';
import { openTagger } from '@/utils/language/tagger/tagger.ts';
import { CORE_PACK, type PageCommand, type Params } from '@/utils/messages.ts';
import { siteRule, sitesUnder, withSiteRule } from '@/utils/options.ts';
import { originsOf, readHosts } from '@/utils/people/look-up/hosts.ts';
import { openPack, openPackFrom, verifyPackFrom } from '@/utils/people/pack-reader.ts';
import { answerImports } from '@/utils/platform/answer-imports.ts';
import { answerRequests } from '@/utils/platform/answer-requests.ts';
import { askPage } from '@/utils/platform/ask-page.ts';
import { onCommand, type PressedIn } from '@/utils/platform/commands.ts';
import { readCorePack } from '@/utils/platform/core-pack.ts';
import { createAnswerFetcher } from '@/utils/platform/fetch-answer.ts';
import { fetchPack } from '@/utils/platform/fetch-pack.ts';
import { onBrowserStarted, onInstalled } from '@/utils/platform/life-cycle.ts';
import { readNameWeights } from '@/utils/platform/name-weights.ts';
import { openOptionsAt } from '@/utils/platform/options-page.ts';
import { createOptionsStore } from '@/utils/platform/options-store.ts';
import { createPopupTasks } from '@/utils/platform/popup-task.ts';
import {
  registerAlwaysRead,
  runCard,
  runGate,
  runGateEverywhere,
  runReader,
} from '@/utils/platform/reader-script.ts';
import { sendNotice } from '@/utils/platform/send-notice.ts';
import { createSnapshotsStore } from '@/utils/platform/snapshots-store.ts';
import { openPopup } from '@/utils/platform/tabs.ts';
import { fail, succeed } from '@/utils/result.ts';
import { answerLookUps } from '@/utils/services/answer-look-ups.ts';
import { createCorrectionsService } from '@/utils/services/correct-people.ts';
import { createPeopleService } from '@/utils/services/describe-person.ts';
import { createPacksService } from '@/utils/services/import-pack.ts';
import { createNotesService } from '@/utils/services/keep-note.ts';
import { createSnapshotsService } from '@/utils/services/keep-snapshots.ts';
import { listPacks } from '@/utils/services/list-packs.ts';
import { createLookUps } from '@/utils/services/look-up.ts';
import { createLookUpDesk } from '@/utils/services/look-up-desk.ts';
import { type CorePack, createPackLibrary } from '@/utils/services/open-packs.ts';
import { createOwnPeople } from '@/utils/services/own-people.ts';
import { createKeptSource } from '@/utils/services/pack-source.ts';
import { createRecentAnswers } from '@/utils/services/recent-answers.ts';
import { createRequestLine } from '@/utils/services/request-line.ts';
import { createPageScanner } from '@/utils/services/scan-page.ts';
import { createContentsStore } from '@/utils/storage/contents-store.ts';
import { createCorrectionsStore } from '@/utils/storage/corrections-store.ts';
import { createDatabase } from '@/utils/storage/database.ts';
import { createDraftsStore } from '@/utils/storage/drafts-store.ts';
import { createLookUpsStore } from '@/utils/storage/look-ups-store.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';
import { createPacksStore } from '@/utils/storage/packs-store.ts';
import { createPeopleStore } from '@/utils/storage/people-store.ts';

export default defineBackground({ type: 'module', main: startBackground });

/** Ninety days: whoever comes back to half a thought after that has forgotten it. */
const DRAFT_LIFE_MS = 90 * 86_400_000;

/** Notes in one message: few enough that nothing else has to wait for it. */
const NOTES_AT_ONCE = 1_000;

function startBackground(): void {
  const database = createDatabase();
  const drafts = createDraftsStore(database, Date.now);
  const notes = createNotesService({
    store: createNotesStore(database),
    now: Date.now,
    changed: () => {
      void sendNotice({ notice: 'notes.changed' });
      void snapshots.takeIfDue();
    },
  });
  const snapshots = createSnapshotsService({
    source: createContentsStore(database),
    store: createSnapshotsStore(),
    notes,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  const options = createOptionsStore();
  const corrections = createCorrectionsService({
    store: createCorrectionsStore(database),
    now: Date.now,
    changed: () => sendNotice({ notice: 'corrections.changed' }),
  });
  const tasks = createPopupTasks(Date.now);
  const packStore = createPacksStore(database);
  const packsChanged = async () => {
    library.reopen();
    await sendNotice({ notice: 'packs.changed' });
  };
  const packs = createPacksService({
    store: packStore,
    verify: verifyPackFrom,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    changed: packsChanged,
  });
  const ownPeople = createOwnPeople({
    store: createPeopleStore(database),
    now: Date.now,
    changed: packsChanged,
  });
  const library = createPackLibrary({
    core: openCorePack,
    kept: packs.all,
    open: (kept) => openPackFrom(createKeptSource(packStore, kept)),
    own: ownPeople.all,
    tagger: async () => openTagger(await readNameWeights()),
  });
  const scan = createPageScanner({
    ...library,
    async correctionsOf(address) {
      const found = await corrections.ofStory(address);
      return found.ok ? found.value : [];
    },
  });
  const lookUpStore = createLookUpsStore();
  const answers = createRecentAnswers(lookUpStore);
  const showLookUps = () => openOptionsAt('look-ups');
  const lookUpHosts = async () => readHosts((await options.read()).lookUps.hosts);
  const fetcher = createAnswerFetcher({
    now: Date.now,
    origins: async () => originsOf(await lookUpHosts()),
  });
  const lookUps = createLookUps({
    line: createRequestLine({ memory: lookUpStore, now: Date.now, wait, random: Math.random }),
    store: answers,
    hosts: lookUpHosts,
    wantsPortraits: async () => (await options.read()).lookUps.portraits,
    fetchJson: fetcher.json,
    fetchPicture: fetcher.picture,
    now: Date.now,
  });
  const people = createPeopleService({
    packs: library.packs,
    recall: lookUps.recall,
    today: () => new Date().toISOString().slice(0, 10),
    async countNotes(person) {
      const count = await notes.countOn(person);
      return count.ok ? count.value : 0;
    },
  });

  const lookUpDesk = createLookUpDesk({
    options: async () => (await options.read()).lookUps,
    people,
    lookUps,
    askForLeave: showLookUps,
  });
  const lookUpAnswers = answerLookUps({
    desk: lookUpDesk,
    options: async () => (await options.read()).lookUps,
    setOptions: async (lookUps) => (await options.change((old) => ({ ...old, lookUps }))).lookUps,
    showOptions: showLookUps,
    log: lookUpStore,
    answers,
  });

  const setRule = async ({ host, rule, tab }: Params<'site.set-rule'>) => {
    const { sites } = await options.change((old) => withSiteRule(old, host, rule));
    await registerAlwaysRead(sitesUnder(sites, 'always'));
    // Not waited for: a frozen tab answers nothing until it thaws.
    void sendNotice({ notice: 'settings.changed' });
    if (tab !== undefined) await (rule === 'always' ? runReader(tab) : runGate(tab));
  };

  answerRequests({
    async 'page.opened'({ gate }, { tab, host, ...place }) {
      const rule = siteRule(await options.read(), host);
      // The browser runs the reader by itself where it is always wanted.
      if (rule !== 'automatic') return succeed({ read: rule === 'always' });
      return succeed({
        read: gate === 'automatic' && tab !== undefined && (await runReader(tab, place)),
      });
    },
    async 'page.settings'(_, { host }) {
      const current = await options.read();
      return succeed({ marks: current.marks, read: siteRule(current, host) !== 'never' });
    },
    'page.scan': async (request) => succeed({ mentions: await scan(request) }),
    'page.card': async (_, { tab, ...place }) =>
      succeed({ loaded: tab !== undefined && (await runCard(tab, place)) }),
    'person.describe': async (request, place) =>
      succeed(await people.describe({ ...request, terms: await lookUpDesk.terms(place) })),
    ...lookUpAnswers,
    async 'notes.marks'({ story, people: named }) {
      const marks = await notes.marksOf(story, named);
      return marks.ok ? succeed({ marks: marks.value }) : marks;
    },
    async 'popup.open-at'(task, { tab }) {
      if (tab === undefined) return fail('refused', 'popup.open-at is asked from a tab');
      await tasks.set(tab, task);
      await openPopup(tab);
      return succeed({ opened: true });
    },
    'popup.opened-at': async ({ tab, view }) => succeed({ task: await tasks.take(tab, view) }),
    'people.search': async ({ text }) => succeed({ people: await people.search(text) }),
    async 'corrections.of-story'({ address }) {
      const found = await corrections.ofStory(address);
      return found.ok ? succeed({ corrections: found.value }) : found;
    },
    'correction.add': (draft) => corrections.add(draft),
    async 'correction.remove'({ id }) {
      const removed = await corrections.remove(id);
      return removed.ok ? succeed({}) : removed;
    },
    'people.summarise': async (request) => succeed({ offices: await people.summarise(request) }),
    async 'notes.of-story'({ story, people: named }) {
      const found = await notes.ofStory(story, named);
      return found.ok ? succeed({ notes: found.value }) : found;
    },
    async 'notes.all'() {
      const found = await notes.all();
      return found.ok ? succeed({ notes: found.value }) : found;
    },
    'note.keep': (draft) => notes.keep(draft),
    'notes.change': ({ ids, change }) => notes.changeMany(ids, change),
    'notes.merge': ({ notes: incoming }) => notes.mergeNotes(incoming),
    async 'notes.latest'({ count }) {
      const found = await notes.latest(count);
      return found.ok ? succeed({ notes: found.value }) : found;
    },
    'notes.since': ({ point }) => notes.since(point, NOTES_AT_ONCE),
    'change.undo': ({ undo }) => notes.undo(undo),
    'note.undo': ({ id }) => notes.undoNote(id),
    'snapshots.list': () => snapshots.list(),
    'snapshot.restore': ({ id }) => snapshots.restore(id),
    async 'snapshot.decline'() {
      const declined = await snapshots.decline();
      return declined.ok ? succeed({}) : declined;
    },
    'note.delete': ({ id }) => notes.putInBin(id),
    'note.restore': ({ id }) => notes.takeFromBin(id),
    async 'draft.read'({ key }) {
      const text = await drafts.read(key);
      return text.ok ? succeed({ text: text.value }) : text;
    },
    async 'draft.write'({ key, text }) {
      const written = await drafts.write(key, text);
      return written.ok ? succeed({}) : written;
    },
    async 'packs.list'() {
      const listed = await listPacks({ library, kept: packs.all });
      return listed.ok ? succeed({ packs: listed.value }) : listed;
    },
    async 'pack.remove'({ id }) {
      const removed = await packs.remove(id);
      return removed.ok ? succeed({}) : removed;
    },
    async 'packs.arrange'({ ids }) {
      const arranged = await packs.arrange(ids, CORE_PACK);
      return arranged.ok ? succeed({}) : arranged;
    },
    async 'own-people.list'() {
      const found = await ownPeople.all();
      return found.ok ? succeed({ people: found.value }) : found;
    },
    'own-person.keep': (draft) => ownPeople.keep(draft),
    async 'own-person.remove'({ id }) {
      const removed = await ownPeople.remove(id);
      return removed.ok ? succeed({}) : removed;
    },
    'site.rule': async ({ host }) => succeed({ rule: siteRule(await options.read(), host) }),
    async 'site.set-rule'(change) {
      await setRule(change);
      return succeed({ rule: change.rule });
    },
    'page.read-once': async ({ tab }) => succeed({ read: await runReader(tab) }),
  });

  answerImports(({ origin, ...request }) =>
    packs.add({ ...request, open: (signal) => fetchPack(origin, signal) }),
  );
  // Whatever stopped the background before, nothing half-written outlives its next start.
  void packs.sweep();
  void snapshots.takeIfDue();

  onCommand((command, pressed) => {
    if (command === 'switch-site') void switchSite(pressed);
    else void pressOnPage(command as PageCommand, pressed);
  });
  const switchSite = async ({ tab, address = '' }: PressedIn) => {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    if (host === '') return;
    const isOff = siteRule(await options.read(), host) === 'never';
    await setRule({ host, rule: isOff ? 'automatic' : 'never', tab });
  };

  const restoreAlwaysRead = async () => {
    const { sites } = await options.read();
    await registerAlwaysRead(sitesUnder(sites, 'always'));
  };
  onInstalled(() => {
    // Browsers forget registered scripts when an extension is updated.
    void restoreAlwaysRead();
    void runGateEverywhere();
  });
  onBrowserStarted(() => {
    void notes.emptyBin();
    void drafts.forget(Date.now() - DRAFT_LIFE_MS);
  });
}

/** Resolves after a time, or at once when the signal aborts. */
async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return;
  const over = Promise.withResolvers<void>();
  const timer = setTimeout(over.resolve, milliseconds);
  signal.addEventListener('abort', () => over.resolve(), { once: true });
  await over.promise;
  clearTimeout(timer);
}

/** A note that belongs to no card is written in the popup, on the selection or on whom the reader picks there. */
async function pressOnPage(command: PageCommand, { tab }: PressedIn): Promise<void> {
  const answer = await askPage(tab, 'page.command', { command });
  if (command === 'add-note' && !(answer.ok && answer.value.done)) await openPopup(tab);
}

async function openCorePack(): Promise<CorePack> {
  const file = await readCorePack();
  const opened = openPack(file);
  if (!opened.ok) throw new Error(`core pack: ${opened.problem.message}`);
  return { pack: opened.pack, size: file.byteLength };
}
