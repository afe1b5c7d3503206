import { defineBackground } from 'wxt/utils/define-background';
import { admits } from '../lib/ingest/admit.ts';
import { createDrain } from '../lib/ingest/drain.ts';
import { finishRestore } from '../lib/ingest/finish-restore.ts';
import { ingestBatch, pruneLedger } from '../lib/ingest/ingest-batch.ts';
import { hearAnswers } from '../lib/ingest/hear-answers.ts';
import { meetPosts } from '../lib/ingest/met-posts.ts';
import { isQuotaError } from '../lib/ingest/quota.ts';
import { clearFullDisk, isDiskFull, raiseFullDisk } from '../lib/ingest/store-alert.ts';
import { ownHandlesFor, watchFor } from '../lib/ingest/watch-for.ts';
import { replyGoals } from '../lib/insight/reply-goal.ts';
import type { AskedFor, Orders } from '../lib/messages/calls.ts';
import { outboxFormat } from '../lib/messages/outbox-format.ts';
import { keepOrders } from '../lib/messages/kept-orders.ts';
import { sendToTab } from '../lib/messages/send.ts';
import { serve } from '../lib/messages/serve.ts';
import { outboxKey } from '../lib/messages/write-ahead.ts';
import { onEveryMinute } from '../lib/platform/alarms.ts';
import { recipeAt } from '../lib/model/recipe.ts';
import { readOnceIn, runClip } from '../lib/platform/asked-page.ts';
import { forgetFrames, showClipped, showAsking, showMentions, showOutcome } from '../lib/platform/badge.ts';
import type { OnceOutcome } from '../lib/model/once.ts';
import type { SiteId } from '../lib/model/site.ts';
import type { Runtime } from '../lib/platform/browser.ts';
import { readBackupSettings } from '../lib/platform/backup-settings.ts';
import { now } from '../lib/platform/clock.ts';
import { onBrowserStart, onInstalled } from '../lib/platform/lifecycle.ts';
import { keepRecipes } from '../lib/platform/kept-recipes.ts';
import { localStorageArea } from '../lib/platform/local-storage.ts';
import { makeMenus, onClipAsked, onPanelAsked, onReadAsked } from '../lib/platform/menus.ts';
import { openPanel } from '../lib/platform/panel.ts';
import { mayReadAddress, onPermissionsChanged } from '../lib/platform/permissions.ts';
import { isNotified, mayNotify, notify, onNotificationPressed } from '../lib/platform/notifications.ts';
import { rememberFamily } from '../lib/platform/families.ts';
import { forgetUngranted } from '../lib/platform/ungranted.ts';
import { createSweep } from '../lib/keeping/sweep.ts';
import { mayReadFor, mayTeach, needsRecipe, siteOfSender } from '../lib/platform/sender-site.ts';
import { endPause, isNever, isPaused, isResting, onSettingsChanged, readSettings, type Settings } from '../lib/platform/settings.ts';
import { startInOpenTabs, startRecognised, syncSiteScripts } from '../lib/platform/site-scripts.ts';
import { siteOfTab } from '../lib/platform/tab-site.ts';
import { openOwnPage, shownTabIds, tabById, tabIds } from '../lib/platform/tabs.ts';
import { onAddressBar } from '../lib/platform/omnibox.ts';
import { showWhetherListening } from '../lib/platform/toolbar-icon.ts';
import { workingTimeOf } from '../lib/platform/working-time-of.ts';
import { placeOfReminder } from '../lib/reminders/reminder.ts';
import type { ReminderRules } from '../lib/reminders/look.ts';
import { createRemind } from '../lib/reminders/remind.ts';
import { openDatabase } from '../lib/store/open-database.ts';
import { addRecipes, allRecipes } from '../lib/store/recipes.ts';
import { lookUp } from '../lib/store/look-up.ts';
import { compactWords } from '../lib/store/compact-words.ts';
import { sealWords } from '../lib/store/seal-words.ts';
import { addToDay } from '../lib/store/tallies.ts';
import { prepare } from '../lib/query/prepare.ts';
import { mentionLine } from '../lib/search/mention-line.ts';
import { allTopics, topicsToListenFor } from '../lib/store/topics.ts';

/** After this time an entry of the outbox is no longer on its way by message. */
const OUTBOX_GRACE_MS = 400;

/** As many as Chromium shows below the address bar. */
const MOST_ADDRESS_LINES = 6;

/** Wiring only. Every listener is set at top level, synchronously: a waking worker hears its first event. */
export default defineBackground(() => {
  const db = openDatabase();
  const drain = createDrain({ db, storage: localStorageArea, format: outboxFormat, now });
  const sweep = createSweep({ db, now });
  const remind = createRemind({ db, storage: localStorageArea, now, rules: reminderRules, notify, isNotified, showBadge: async (standing) => ((await isDiskFull()) ? undefined : showAsking(standing)) });

  serve({
    async hello({ site }, sender) {
      void drain();
      const orders = await ordersFor(sender, site);
      const tabId = sender.tab?.id;
      if (tabId !== undefined && isWholePage(sender)) forgetFrames(tabId);
      if (tabId !== undefined && (isWholePage(sender) || orders.listening)) void showWhetherListening(tabId, orders.listening).catch(() => {});
      return { ok: true, orders };
    },

    async put({ batch }, sender) {
      const site = siteOfSender(sender);
      if (site === null || !admits(batch.captures, site)) return { ok: false, why: 'forbidden' };
      try {
        await ingestBatch(db, batch, now());
      } catch (error) {
        if (!isQuotaError(error)) return { ok: false, why: 'failed' };
        await raiseFullDisk(now(), sender.tab?.id);
        return { ok: false, why: 'quota' };
      }
      void localStorageArea.remove(outboxKey(batch.id));
      // There is room again: what had to wait goes first.
      void clearFullDisk().then((wasFull) => (wasFull ? drain() : 0));
      const tabId = sender.tab?.id;
      if (tabId !== undefined && batch.captures.some(({ clippedByHand }) => clippedByHand)) void showClipped(tabId);
      return { ok: true, id: batch.id };
    },

    async met({ site, ...posts }, sender) {
      const place = siteOfSender(sender);
      const settings = await readSettings();
      if (place === null || !(await mayListen(settings, sender, site))) return { ok: false, why: 'forbidden' };
      return { ok: true, known: await meetPosts(db, posts, place, ownHandlesFor(settings, site, place), now()) };
    },

    async heard({ site, answers }, sender) {
      const place = siteOfSender(sender);
      const settings = await readSettings();
      if (place === null || !mayReadFor(place, site) || isPaused(settings, now()) || isNever(settings, sender.url ?? '')) return { ok: false, why: 'forbidden' };
      await hearAnswers(db, answers, place, ownHandlesFor(settings, site, place), now());
      return { ok: true };
    },

    async tally({ tallies, tabMentions, tabDue }, sender) {
      const place = siteOfSender(sender);
      if (place === null || !tallies.every(({ site }) => mayReadFor(place, site))) return { ok: false, why: 'forbidden' };
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await showMentions(tabId, sender.frameId ?? 0, { mentions: tabMentions, due: tabDue }).catch(() => {});
      await addToDay(db, tallies, now());
      return { ok: true };
    },

    async recognised({ site }, sender) {
      const place = siteOfSender(sender);
      const address = sender.url;
      if (place === null || address === undefined || !mayReadFor(place, site) || !(await mayReadAddress(address))) return { ok: false, why: 'forbidden' };
      if (await rememberFamily(new URL(address), site)) await syncSiteScripts();
      if (sender.tab?.id !== undefined) await startRecognised(sender.tab.id, address);
      return { ok: true };
    },

    async taught({ recipe }, sender) {
      const address = sender.url;
      const isOwn = address !== undefined && mayTeach(siteOfSender(sender)) && recipeAt([recipe], new URL(address)) !== null;
      if (!isOwn || !(await mayReadAddress(address))) return { ok: false, why: 'forbidden' };
      await addRecipes(db, [recipe], () => crypto.randomUUID(), now());
      await followChanges();
      return { ok: true };
    },

    ping: async () => ({ ok: true }),

    async changed() {
      await followChanges();
      return { ok: true };
    },

    async triaged() {
      void remind();
      await recallShown();
      return { ok: true };
    },

    readOnce: async ({ tabId }) => ({ ok: true, outcome: await readOnce(tabId) }),
  });

  async function ordersFor(sender: Runtime.MessageSender, reader: SiteId): Promise<Orders> {
    const [settings, topics] = await Promise.all([readSettings(), topicsToListenFor(db)]);
    if (isPaused(settings, now())) return { listening: false, why: 'paused' };
    const place = siteOfSender(sender);
    if (place === null || !(await mayListen(settings, sender, reader))) return { listening: false, why: 'off' };
    const wanted = topics.filter(({ sites }) => sites === 'all' || sites.includes(reader));
    return { listening: true, topics: prepare(wanted), watch: await watchFor(db, settings, reader, place) };
  }

  /** Whether that reader may listen on the sender's page now. */
  async function mayListen(settings: Settings, sender: Runtime.MessageSender, reader: SiteId): Promise<boolean> {
    const place = siteOfSender(sender);
    const isShown = !needsRecipe(reader) || (sender.url !== undefined && recipeAt(await allRecipes(db), new URL(sender.url)) !== null);
    const isWanted = isShown && !isPaused(settings, now()) && !isResting(settings, reader) && !isNever(settings, sender.url ?? '');
    return isWanted && place !== null && mayReadFor(place, reader) && (await mayReadAddress(sender.url));
  }

  /** The user asked for this page: it is read once, granted or not, but where never is never. */
  async function readOnce(tabId: number): Promise<OnceOutcome> {
    const [settings, topics, tab] = await Promise.all([readSettings(), topicsToListenFor(db), tabById(tabId)]);
    if (isPaused(settings, now())) return { kind: 'paused' };
    if (tab?.url === undefined || !URL.canParse(tab.url)) return { kind: 'impossible' };
    if (isNever(settings, tab.url)) return { kind: 'never' };
    const site = await siteOfTab(new URL(tab.url), tabId);
    if (site === null) return { kind: 'impossible' };
    // Chosen for this site, whoever's reader it takes in the end.
    const wanted = topics.filter(({ sites }) => sites === 'all' || sites.includes(site.id)).map((topic) => ({ ...topic, sites: 'all' as const }));
    try {
      const own = ownHandlesFor(settings, site.id, { site: site.id, host: new URL(tab.url).host });
      const read = await readOnceIn(tabId, { topics: prepare(wanted), own } satisfies AskedFor);
      return read === null ? { kind: 'private' } : { kind: 'read', read };
    } catch {
      return { kind: 'impossible' };
    }
  }

  async function clipIn(tabId: number): Promise<void> {
    const [settings, tab] = await Promise.all([readSettings(), tabById(tabId)]);
    if (isNever(settings, tab?.url ?? '')) return showOutcome(tabId, { kind: 'never' });
    const by = await runClip(tabId);
    if (by !== null) await showClipped(tabId, by);
  }

  function isWholePage({ frameId = 0 }: Runtime.MessageSender): boolean {
    return frameId === 0;
  }

  async function followChanges(): Promise<void> {
    await keepRecipes(await allRecipes(db));
    await keepOrders(prepare(await topicsToListenFor(db)));
    await syncSiteScripts();
    await startInOpenTabs();
    await tellTabs(await tabIds(), 'refresh');
  }

  /** What nobody looks at asks by itself once somebody does. */
  async function recallShown(): Promise<void> {
    await tellTabs(await shownTabIds(), 'recall');
  }

  async function tellTabs(tabs: readonly number[], call: 'refresh' | 'recall'): Promise<void> {
    await Promise.all(tabs.map((tabId) => sendToTab(tabId, call, {}).catch(() => {})));
  }

  async function reminderRules(): Promise<ReminderRules & { on: boolean }> {
    const [settings, topics, may, backup] = await Promise.all([readSettings(), allTopics(db), mayNotify(), readBackupSettings()]);
    return { on: settings.notifications && may, goals: replyGoals(topics, settings.replyGoal, workingTimeOf(settings)), digest: settings.digestReminder, backup };
  }

  onInstalled((fresh) => {
    void makeMenus();
    void followChanges();
    // What an older version kept is to be found as well.
    void sealWords(db).catch(() => {});
    if (fresh) void openOwnPage('/welcome.html');
  });
  onAddressBar(async (text) => {
    const { mentions, terms } = await lookUp(db, text, now(), MOST_ADDRESS_LINES);
    return mentions.map((mention) => ({ address: mention.post.url, runs: mentionLine(mention, terms) }));
  });
  onBrowserStart(() => void followChanges());
  onPermissionsChanged(() => {
    void forgetUngranted();
    void followChanges();
  });
  onClipAsked((tabId) => void clipIn(tabId).catch(() => {}));
  onReadAsked((tabId) => void readOnce(tabId).then((outcome) => showOutcome(tabId, outcome)).catch(() => {}));
  onNotificationPressed((name) => void openOwnPage(placeOfReminder(name)));
  onPanelAsked((windowId) => void openPanel(windowId).catch(() => {}));
  onEveryMinute(() => {
    void drain();
    void remind();
    // Something may have become due.
    void recallShown();
    void sealWords(db).then(() => compactWords(db, Math.random())).catch(() => {});
    void endPause(now()).then((ended) => (ended ? followChanges() : undefined));
    void pruneLedger(db, now());
    void sweep().catch(() => {});
  });
  onSettingsChanged(() => void remind());
  localStorageArea.onChanged((keys) => {
    // Written ahead and not acknowledged since: its message was lost on the way to a worker that slept.
    if (keys.some((key) => key.startsWith(outboxFormat.prefix))) setTimeout(() => void drain(), OUTBOX_GRACE_MS);
  });
  // Pages of ours find the store made; a failure shows at the first use.
  db.open().catch(() => {});
  void finishRestore(db).catch(() => {});
  void drain();
  void remind();
  void syncSiteScripts();
});
