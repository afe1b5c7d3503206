import { useEffect, useState } from 'preact/hooks';
import type { Site, SiteId } from '../../lib/model/site.ts';
import { listenedSites, offeredSites } from '../../lib/platform/listened-sites.ts';
import { onPermissionsChanged } from '../../lib/platform/permissions.ts';
import { onSettingsChanged } from '../../lib/platform/settings.ts';

/** The sites that can be listened to, and those that are (null until known), as permissions and settings change. */
export function useSites(): { sites: readonly Site[]; listened: readonly SiteId[] | null } {
  const [listened, setListened] = useState<readonly SiteId[] | null>(null);
  useEffect(() => {
    const look = () => void listenedSites().then(setListened);
    look();
    onPermissionsChanged(look);
    onSettingsChanged(look);
  }, []);
  return { sites: offeredSites(), listened };
}
