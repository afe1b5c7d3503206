import { t } from '../../lib/platform/i18n.ts';

/** Why a topic cannot be called so, in words; null = it can. `taken`: names of the other topics. */
export function nameProblem(name: string, taken: readonly string[]): string | null {
  const tidy = name.trim().toLowerCase();
  if (tidy === '') return t('topicNoName');
  return taken.some((other) => other.toLowerCase() === tidy) ? t('topicNameTaken', name.trim()) : null;
}
