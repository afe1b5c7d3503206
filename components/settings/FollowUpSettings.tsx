import { changeSettings } from '../../lib/platform/settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { workingTimeOf } from '../../lib/platform/working-time-of.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { WordList } from '../parts/WordList.tsx';
import { ReplyGoalField } from '../topic/ReplyGoalField.tsx';
import { NotificationSwitch } from './NotificationSwitch.tsx';
import { WorkingTimeFields } from './WorkingTimeFields.tsx';

const MOST_OWNERS = 50;

/** When the user works, how soon answers are meant to be there, who follows up, and whether the system reminds. */
export function FollowUpSettings() {
  const settings = useSettings();
  if (settings === undefined) return null;
  const { owners, replyGoal } = settings;
  return (
    <>
      <WorkingTimeFields working={workingTimeOf(settings)} onWorking={(workingTime) => void changeSettings({ workingTime })} />
      <div class="settings-part">
        <ReplyGoalField ofTopic={false} label={t('settingsReplyGoal')} goal={replyGoal} onGoal={(goal) => void changeSettings({ replyGoal: goal })} />
        <p class="settings-said">{t('settingsReplyGoalMeans')}</p>
      </div>
      <fieldset class="settings-part" aria-labelledby="settings-owners">
        <h3 id="settings-owners">{t('settingsOwners')}</h3>
        <p class="settings-said">{t('settingsOwnersMeans')}</p>
        <WordList
          words={owners}
          label={t('settingsOwnerName')}
          addLabel={t('settingsOwnerAdd')}
          removeLabel={(owner) => t('settingsOwnerRemove', owner)}
          maxLength={40}
          onAdd={(owner) => void changeSettings((before) => ({ owners: withOwner(before.owners, owner) }))}
          onRemove={(owner) => void changeSettings((before) => ({ owners: before.owners.filter((other) => other !== owner) }))}
        />
      </fieldset>
      <NotificationSwitch wanted={settings.notifications} />
    </>
  );
}

/** Who types fast adds a name before the one before is shown. */
function withOwner(owners: readonly string[], owner: string): readonly string[] {
  return owners.some((other) => other.toLowerCase() === owner.toLowerCase()) ? owners : [...owners, owner].slice(0, MOST_OWNERS);
}
