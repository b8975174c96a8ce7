import { hostilePages, itShowsTextOnly } from './hostile-pages.ts';

itShowsTextOnly(hostilePages.settings);
