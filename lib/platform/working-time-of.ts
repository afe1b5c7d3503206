import { USUAL_WORKING_TIME, type WorkingTime } from '../model/working-time.ts';
import { uiLanguage } from './i18n.ts';
import type { Settings } from './settings.ts';

/** When the user works: as they said, else nine to six on the days that are no weekend where their language is spoken. */
export function workingTimeOf({ workingTime }: Pick<Settings, 'workingTime'>): WorkingTime {
  return workingTime ?? usualWorkingTime(uiLanguage());
}

/** Browsers that know no weeks take Monday to Friday. */
export function usualWorkingTime(language: string): WorkingTime {
  const locale: Intl.Locale & { getWeekInfo?(): { weekend: readonly number[] } } = new Intl.Locale(language);
  // ISO counts days from Monday, 1, to Sunday, 7.
  const weekend = locale.getWeekInfo?.().weekend.map((day) => day % 7);
  return weekend === undefined ? USUAL_WORKING_TIME : { ...USUAL_WORKING_TIME, days: [0, 1, 2, 3, 4, 5, 6].filter((day) => !weekend.includes(day)) };
}
