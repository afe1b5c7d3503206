import { useStoreFailure } from '../hooks/use-store-failure.ts';
import { StoreNotice } from './StoreNotice.tsx';

/** Says why the store does not open, once that is known. */
export function StoreUnreadable() {
  const failure = useStoreFailure();
  return failure === null ? null : <StoreNotice failure={failure} />;
}
