import type { Page } from 'playwright-core';
import { backupScenes, openBackup } from '../backup/backup-scenes.ts';
import type { Earshot } from '../browser/earshot.ts';
import { dashboardScenes, fullScenes, openDashboard } from '../dashboard/dashboard-scenes.ts';
import { openScene, topicScenes } from '../dashboard/topic-scenes.ts';
import { digestScenes, openDigest } from '../digest/digest-scenes.ts';
import { importScenes, openImport } from '../import/import-scenes.ts';
import { keepingScenes, openKeeping } from '../keeping/keeping-scenes.ts';
import { openPeople, peopleScenes } from '../person/people-scenes.ts';
import { openPopup } from '../popup/open-popup.ts';
import { popupStates } from '../popup/popup-states.ts';
import { openQueue, queueScenes } from '../queue/queue-scenes.ts';
import { openSettings, settingsScenes } from '../settings/settings-scenes.ts';
import { openSites, siteScenes } from '../site/site-scenes.ts';
import { openTags, tagScenes } from '../tag/tag-scenes.ts';
import { openTemplates, templateScenes } from '../template/template-scenes.ts';
import { openWelcome, welcomeScenes } from '../welcome/welcome-scenes.ts';

/** A state of a screen that a person can meet, whichever screen it is. */
export interface AnyScene {
  /** Such as `popup, newest`. */
  name: string;
  /** Of the narrowest window it is made for, in pixels. */
  narrow: number;
  /** Of a wide one; null = it is always narrow. */
  wide: number | null;
  open(earshot: Earshot): Promise<Page>;
}

const NARROW = 320;
const WIDE = 1280;
const POPUP = 380;

/** All screens of Earshot in all their states. */
export function everyScene(): AnyScene[] {
  return [
    ...popupStates().map(({ name, act, ...around }) => ({
      name: `popup, ${name}`,
      narrow: POPUP,
      wide: null,
      open: async (earshot: Earshot) => {
        const { page } = await openPopup(earshot, around);
        await act?.(page);
        return page;
      },
    })),
    ...scenesOf('welcome', welcomeScenes(), openWelcome),
    ...scenesOf('queue', queueScenes(), openQueue).map((scene, index) => (queueScenes()[index]?.where === 'sidepanel.html' ? { ...scene, wide: null } : scene)),
    ...scenesOf('full page', dashboardScenes(), openDashboard),
    ...scenesOf('people', peopleScenes(), openPeople),
    ...scenesOf('topics', topicScenes(), openScene),
    ...scenesOf('sites', siteScenes(), openSites),
    ...scenesOf('tags', tagScenes(), openTags),
    ...scenesOf('templates', templateScenes(), openTemplates),
    ...scenesOf('digest', digestScenes(), openDigest),
    ...scenesOf('import', importScenes(), openImport),
    ...scenesOf('backup', backupScenes(), openBackup),
    ...scenesOf('keeping', keepingScenes(), openKeeping),
    ...scenesOf('settings', settingsScenes(), openSettings),
  ];
}

/** Screens with so much in them that they are looked at, not tested. */
export function largeScenes(): AnyScene[] {
  return scenesOf('full page', fullScenes(), openDashboard);
}

function scenesOf<Scene extends { name: string }>(screen: string, scenes: readonly Scene[], open: (earshot: Earshot, scene: Scene) => Promise<Page>): AnyScene[] {
  return scenes.map((scene) => ({ name: `${screen}, ${scene.name}`, narrow: NARROW, wide: WIDE, open: (earshot) => open(earshot, scene) }));
}
