import { askPages } from './ask-pages.ts';

askPages('first');
