import { takeHeadStart } from '../../components/hooks/head-start.ts';

// A file of its own, for what a file imports comes before what it does.
takeHeadStart();
