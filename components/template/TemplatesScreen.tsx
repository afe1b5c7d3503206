import type { ScreenProps } from '../dashboard/screens.ts';
import { t } from '../../lib/platform/i18n.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { useTemplates } from '../hooks/use-templates.ts';
import { Notice } from '../parts/Notice.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateList } from './TemplateList.tsx';
import '../parts/card.css';

const LIST = '#templates';

/** The part of the full page where saved replies are listed, written and put in order. Place: none = the list, `new`, or one's id. */
export function TemplatesScreen({ place: [open] }: Pick<ScreenProps, 'place'>) {
  const { templates, failed, actions } = useTemplates();
  if (failed) {
    return (
      <Notice tone="danger" icon="alert" title={t('topicsStoreFailed')}>
        {t('topicsStoreFailedNext')}
      </Notice>
    );
  }
  if (templates === null) return null;
  const toList = () => showRoute(LIST);
  if (open === undefined) return <TemplateList templates={templates} actions={actions} />;
  const others = templates.filter(({ id }) => id !== open);
  if (open === 'new') return <TemplateEditor key="new" title={t('templateNew')} place="new" saved={{ name: '', text: '' }} others={others} onSave={(text) => actions.add([text]).then(toList)} onCancel={toList} />;
  const found = templates.find(({ id }) => id === open);
  if (found === undefined) {
    return (
      <>
        <ScreenHead title={t('templatesTitle')} />
        <Notice tone="warn" icon="alert" title={t('templateGone')} action={<a href={LIST}>{t('templatesBack')}</a>} />
      </>
    );
  }
  return <TemplateEditor key={found.id} title={found.name} place={found.id} saved={found} others={others} onSave={(text) => actions.edit(found.id, text).then(toList)} onCancel={toList} />;
}
