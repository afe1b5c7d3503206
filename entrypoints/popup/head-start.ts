import { takeHeadStart } from '../../components/hooks/head-start.ts';

/** Taken by a script of its own, which runs before the page's others have come: see wxt.config.ts. */
export const headStart = takeHeadStart();
