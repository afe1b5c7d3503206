import { takeHeadStart } from '../../components/hooks/head-start.ts';

// First of all and before anything large is loaded: what most people open the popup for.
takeHeadStart();
void import('./page.tsx');
