/** The background: the one place where services, storage and the browser are joined. */
import { defineBackground } from 'wxt/utils/define-background';
import { openTagger } from '@/utils/language/tagger/tagger.ts';
import { CORE_PACK, type PageCommand, type Params } from '@/utils/messages.ts';
import { siteRule, sitesUnder, withSiteRule } from '@/utils/options.ts';
import { openPack, openPackFrom, verifyPackFrom } from '@/utils/people/pack-reader.ts';
import { answerImports } from '@/utils/platform/answer-imports.ts';
import { answerRequests } from '@/utils/platform/answer-requests.ts';
import { askPage } from '@/utils/platform/ask-page.ts';
import { onBackupAlarm, scheduleBackups } from '@/utils/platform/backup-alarm.ts';
import { createBackupPlanStore } from '@/utils/platform/backup-plan-store.ts';
import { onCommand, type PressedIn } from '@/utils/platform/commands.ts';
import { addNoteToMenu, onNoteMenu } from '@/utils/platform/context-menu.ts';
import { readCorePack } from '@/utils/platform/core-pack.ts';
import { DOWNLOADS } from '@/utils/platform/downloads.ts';
import { eraseBrowserStorage } from '@/utils/platform/erase-storage.ts';
import { createAnswerFetcher } from '@/utils/platform/fetch-answer.ts';
import { fetchPack } from '@/utils/platform/fetch-pack.ts';
import { onBrowserStarted, onInstalled } from '@/utils/platform/life-cycle.ts';
import { readNameWeights } from '@/utils/platform/name-weights.ts';
import { openOptionsAt } from '@/utils/platform/options-page.ts';
import { createOptionsStore } from '@/utils/platform/options-store.ts';
import { createPopupTasks } from '@/utils/platform/popup-task.ts';
import { createPrivateNotesStore, onPrivateEnd } from '@/utils/platform/private-notes-store.ts';
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
import { translate } from '@/utils/platform/translate.ts';
import { wait } from '@/utils/platform/wait.ts';
import { done, fail, named, succeed } from '@/utils/result.ts';
import { answerLookUps } from '@/utils/services/answer-look-ups.ts';
import { createCorrectionsService } from '@/utils/services/correct-people.ts';
import { createPeopleService } from '@/utils/services/describe-person.ts';
import { createPacksService } from '@/utils/services/import-pack.ts';
import { createBackups } from '@/utils/services/keep-backups.ts';
import { createNotesService } from '@/utils/services/keep-note.ts';
import { createSnapshotsService } from '@/utils/services/keep-snapshots.ts';
import { listPacks } from '@/utils/services/list-packs.ts';
import { createNoteLocator } from '@/utils/services/locate-notes.ts';
import { lookUpOrigins } from '@/utils/services/look-up-origins.ts';
import { createLookUpSources } from '@/utils/services/look-up-sources.ts';
import { answerNoteRequests } from '@/utils/services/note-requests.ts';
import { type CorePack, createPackLibrary } from '@/utils/services/open-packs.ts';
import { createOwnPeople } from '@/utils/services/own-people.ts';
import { createOwnWord } from '@/utils/services/own-word.ts';
import { createKeptSource } from '@/utils/services/pack-source.ts';
import { createClaimRecall } from '@/utils/services/recall-claims.ts';
import { createClaimScanner, createPageScanner } from '@/utils/services/scan-page.ts';
import { createContentsStore } from '@/utils/storage/contents-store.ts';
import { createCorrectionsStore } from '@/utils/storage/corrections-store.ts';
import { createDatabase } from '@/utils/storage/database.ts';
import { createDraftsStore } from '@/utils/storage/drafts-store.ts';
import { eraseDatabases } from '@/utils/storage/erase-databases.ts';
import { createLookUpsStore } from '@/utils/storage/look-ups-store.ts';
import { createNotesStore } from '@/utils/storage/notes-store.ts';
import { createOwnWordStore } from '@/utils/storage/own-word-store.ts';
import { createPacksStore } from '@/utils/storage/packs-store.ts';
import { createPeopleStore } from '@/utils/storage/people-store.ts';

export default defineBackground({ type: 'module', main: startBackground });

/** Ninety days: whoever comes back to half a thought after that has forgotten it. */
const DRAFT_LIFE_MS = 90 * 86_400_000;

function startBackground(): void {
  const database = createDatabase();
  const drafts = createDraftsStore(database, Date.now);
  const notesStore = createNotesStore(database);
  const turns = {
    now: () => performance.now(),
    pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
  };
  const locateNotes = createNoteLocator({ store: notesStore, ...turns });
  const notes = createNotesService({
    store: notesStore,
    now: Date.now,
    changed: () => {
      void sendNotice({ notice: 'notes.changed' });
      snapshots.takeSoon();
      claimRecall.forget();
    },
  });
  const claimRecall = createClaimRecall({ notes: () => notes.all() });
  const privateNotes = createPrivateNotesStore();
  const secret = {
    notes: createNotesService({
      store: privateNotes,
      now: Date.now,
      changed: () => void sendNotice({ notice: 'notes.changed' }),
    }),
    drafts: { read: privateNotes.readDraft, write: privateNotes.writeDraft },
    has: privateNotes.has,
    locate: createNoteLocator({ store: privateNotes, ...turns }),
  };
  onPrivateEnd(() => void privateNotes.forget());
  const contents = createContentsStore(database);
  const snapshots = createSnapshotsService({
    source: contents,
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
  const ownWord = createOwnWord({
    store: createOwnWordStore(database),
    async changed() {
      await packsChanged();
      await sendNotice({ notice: 'corrections.changed' });
    },
  });
  const library = createPackLibrary({
    core: openCorePack,
    kept: packs.all,
    open: (kept) => openPackFrom(createKeptSource(packStore, kept)),
    own: ownPeople.all,
    tagger: async () => openTagger(await readNameWeights()),
  });
  const scanning = { ...library, correctionsOf: corrections.ofStory };
  const scan = createPageScanner(scanning);
  const lookUpStore = createLookUpsStore();
  const lookUpOptions = async () => (await options.read()).lookUps;
  const lookUps = createLookUpSources({
    ...createAnswerFetcher({
      now: Date.now,
      origins: async () => lookUpOrigins(await lookUpOptions()),
    }),
    ...{ store: lookUpStore, options: lookUpOptions, now: Date.now, wait, random: Math.random },
  });
  const findClaims = createClaimScanner({ ...scanning, recall: claimRecall.recall });
  const people = createPeopleService({
    packs: library.packs,
    recall: lookUps.recall,
    today: () => new Date().toISOString().slice(0, 10),
    async countNotes(person) {
      const count = await notes.countOn(person);
      return count.ok ? count.value : 0;
    },
  });

  const setRule = async ({ host, rule, tab }: Params<'site.set-rule'>) => {
    const { sites } = await options.change((old) => withSiteRule(old, host, rule));
    await registerAlwaysRead(sitesUnder(sites, 'always'));
    // Not waited for: a frozen tab answers nothing until it thaws.
    void sendNotice({ notice: 'settings.changed' });
    if (tab !== undefined) await (rule === 'always' ? runReader(tab) : runGate(tab));
  };

  const backups = createBackups({
    plans: createBackupPlanStore(),
    folder: DOWNLOADS,
    async read() {
      const [found, said] = [await contents.read(), await corrections.all()];
      if (!found.ok) return found;
      return said.ok ? succeed({ ...found.value, corrections: said.value }) : said;
    },
    schedule: scheduleBackups,
    words: () => ({
      language: translate('languageTag'),
      untitled: translate('untitled'),
      nobody: translate('nobodyNamed'),
      notes: translate('yourNotes'),
    }),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  onBackupAlarm(() => void backups.makeIfDue());

  const eraseEverything = async () => {
    await lookUps.clearAnswers();
    // A copy that is being made would be written after everything is gone.
    await snapshots.takeIfDue();
    const erased = await eraseDatabases(database);
    if (!erased.ok) return erased;
    await privateNotes.forget();
    claimRecall.forget();
    await eraseBrowserStorage();
    await registerAlwaysRead([]);
    library.reopen();
    for (const thing of ['notes', 'corrections', 'packs', 'settings'] as const) {
      void sendNotice({ notice: `${thing}.changed` });
    }
    return succeed({});
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
      const { marks, claims } = current;
      return succeed({ marks, claims, read: siteRule(current, host) !== 'never' });
    },
    'page.scan': async (request) => succeed({ mentions: await scan(request) }),
    'page.claims': async (request) => succeed(await findClaims(request)),
    'page.card': async (_, { tab, ...place }) =>
      succeed({ loaded: tab !== undefined && (await runCard(tab, place)) }),
    ...answerLookUps({
      ...{ people, lookUps, log: lookUpStore, options: lookUpOptions, now: Date.now },
      setOptions: async (lookUps) => (await options.change((old) => ({ ...old, lookUps }))).lookUps,
      showOptions: () => openOptionsAt('look-ups'),
    }),
    ...answerNoteRequests({ notes, drafts, snapshots, secret, locate: locateNotes }),
    async 'popup.open-at'(task, { tab }) {
      if (tab === undefined) return fail('refused', 'popup.open-at is asked from a tab');
      await tasks.set(tab, task);
      await openPopup(tab);
      return succeed({ opened: true });
    },
    'popup.opened-at': async ({ tab, view }) => succeed({ task: await tasks.take(tab, view) }),
    'people.search': async ({ text }) => succeed({ people: await people.search(text) }),
    'corrections.of-story': async ({ address }) =>
      named('corrections', await corrections.ofStory(address)),
    'corrections.all': async () => named('corrections', await corrections.all()),
    'own-word.merge': (word) => ownWord.merge(word),
    'own-word.undo': async ({ undo }) => done(await ownWord.undo(undo)),
    'everything.erase': eraseEverything,
    'backup.status': () => backups.status(),
    'backup.set': (change) => backups.set(change),
    'backup.now': () => backups.makeNow(),
    'correction.add': (draft) => corrections.add(draft),
    'correction.remove': async ({ id }) => done(await corrections.remove(id)),
    'people.summarise': async (request) => succeed({ offices: await people.summarise(request) }),
    'packs.list': async () => named('packs', await listPacks({ library, kept: packs.all })),
    'pack.remove': async ({ id }) => done(await packs.remove(id)),
    'packs.arrange': async ({ ids }) => done(await packs.arrange(ids, CORE_PACK)),
    'own-people.list': async () => named('people', await ownPeople.all()),
    'own-person.keep': (draft) => ownPeople.keep(draft),
    'own-person.remove': async ({ id }) => done(await ownPeople.remove(id)),
    'site.rule': async ({ host }) => succeed({ rule: siteRule(await options.read(), host) }),
    async 'site.set-rule'(change) {
      await setRule(change);
      return succeed({ rule: change.rule });
    },
    async 'claims.switch'({ claims }) {
      await options.change((old) => ({ ...old, claims }));
      void sendNotice({ notice: 'settings.changed' });
      return succeed({ claims });
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

  // The popup takes the selection from the page; opened at once, or the browser no longer sees a press behind it.
  onNoteMenu((tab) => void openPopup(tab));

  const restoreAlwaysRead = async () => {
    const { sites } = await options.read();
    await registerAlwaysRead(sitesUnder(sites, 'always'));
  };
  onInstalled(() => {
    void addNoteToMenu(translate('addNoteMenu'));
    // Browsers forget registered scripts when an extension is updated.
    void restoreAlwaysRead();
    void runGateEverywhere();
  });
  onBrowserStarted(() => {
    void notes.emptyBin();
    void drafts.forget(Date.now() - DRAFT_LIFE_MS);
  });
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
